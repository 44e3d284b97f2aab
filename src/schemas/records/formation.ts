import * as v from 'valibot';
import {KeySchema, WrittenSchema} from './text';

export const SCENARIO_NAME_MAX = 60;
export const SCENARIOS_MAX = 3;

type Bounds = {least: number; most: number};

/** What can be filled in for an assumption, in its own unit: outside it no formula means anything. */
export const ASSUMPTION_BOUNDS = {
  inflow: {least: 0.1, most: 1000},
  duration: {least: 1, most: 120},
  perFte: {least: 1, most: 500},
  hours: {least: 100, most: 2000},
  direct: {least: 1, most: 100},
  absence: {least: 0, most: 100},
  calls: {least: 0, most: 50},
  callMinutes: {least: 0, most: 240},
  talks: {least: 0, most: 50},
  talkMinutes: {least: 0, most: 480},
  aroundMinutes: {least: 0, most: 480},
} as const satisfies Record<string, Bounds>;

/** The same for a price or another amount that somebody fills in. */
export const PRICE_BOUNDS = {
  coach: {least: 0, most: 500_000},
  coordination: {least: 0, most: 100},
  coordinator: {least: 0, most: 500_000},
  trainingHours: {least: 0, most: 1000},
  trainingRate: {least: 0, most: 1000},
  trainer: {least: 0, most: 10_000_000},
  budget: {least: 0, most: 100_000},
  place: {least: 0, most: 10_000_000},
  evaluation: {least: 0, most: 100},
} as const satisfies Record<string, Bounds>;

const within = ({least, most}: Bounds) =>
  v.pipe(v.number(), v.finite(), v.minValue(least), v.maxValue(most));

/** What somebody takes it to be, and the lowest and highest that it may really be. */
const ranged = (bounds: Bounds) =>
  v.strictObject({value: within(bounds), low: within(bounds), high: within(bounds)});

const price = (bounds: Bounds) => v.nullable(within(bounds));

const {inflow, duration, perFte, hours, direct, absence} = ASSUMPTION_BOUNDS;
const {calls, callMinutes, talks, talkMinutes, aroundMinutes} = ASSUMPTION_BOUNDS;

const ScenarioSchema = v.strictObject({
  name: v.pipe(WrittenSchema, v.maxLength(SCENARIO_NAME_MAX)),
  assumptions: v.strictObject({
    inflow: ranged(inflow),
    duration: ranged(duration),
    perFte: ranged(perFte),
    hours: ranged(hours),
    direct: ranged(direct),
    absence: ranged(absence),
    calls: ranged(calls),
    callMinutes: ranged(callMinutes),
    talks: ranged(talks),
    talkMinutes: ranged(talkMinutes),
    aroundMinutes: ranged(aroundMinutes),
  }),
  /** Null is not filled in: no source gives a price. */
  prices: v.strictObject({
    coach: price(PRICE_BOUNDS.coach),
    coordination: price(PRICE_BOUNDS.coordination),
    coordinator: price(PRICE_BOUNDS.coordinator),
    trainingHours: price(PRICE_BOUNDS.trainingHours),
    trainingRate: price(PRICE_BOUNDS.trainingRate),
    trainer: price(PRICE_BOUNDS.trainer),
    budget: price(PRICE_BOUNDS.budget),
    place: price(PRICE_BOUNDS.place),
    evaluation: price(PRICE_BOUNDS.evaluation),
  }),
});

/** A reckoning of caseload and formation: one scenario, or a few side by side. */
export const FormationSchema = v.strictObject({
  /** By a key that goes up with each that is added, so that their order stays: a, b, c. */
  scenarios: v.pipe(
    v.record(KeySchema, ScenarioSchema),
    v.check((all) => {
      const count = Object.keys(all).length;
      return count >= 1 && count <= SCENARIOS_MAX;
    }),
  ),
});

/** Scenarios as a link brings them. */
export const LinkedFormationSchema = v.pipe(
  v.array(ScenarioSchema),
  v.minLength(1),
  v.maxLength(SCENARIOS_MAX),
);

export type Scenario = v.InferOutput<typeof ScenarioSchema>;
export type Formation = v.InferOutput<typeof FormationSchema>;
