import type {Assumptions} from './assumptions';
import {reckon} from './reckon';

/** What somebody fills in, each of them or none: no source names a price. */
export const PRICE_IDS = [
  'coach',
  'coordination',
  'coordinator',
  'trainingHours',
  'trainingRate',
  'trainer',
  'budget',
  'place',
  'evaluation',
] as const;

export type PriceId = (typeof PRICE_IDS)[number];

/**
 * `coach` euros a year per full-time coach, overhead in it; `coordination` full-time coordinators;
 * `coordinator` euros a year per full-time coordinator; `trainingHours` hours a year per full-time
 * coach for training and peer consultation; `trainingRate` euros an hour of these; `trainer` euros a
 * year; `budget` euros a year per participant to spend freely; `place` euros a year; `evaluation`
 * percent of all that comes before it. Null is not filled in.
 */
export type Prices = Readonly<Record<PriceId, number | null>>;

/** An hour and a half of peer consultation a month, twelve months; our own reckoning, and no price. */
export const START_PRICES: Prices = {
  coach: null,
  coordination: null,
  coordinator: null,
  trainingHours: 18,
  trainingRate: null,
  trainer: null,
  budget: null,
  place: null,
  evaluation: null,
};

export const COST_IDS = [
  'coaches',
  'coordination',
  'training',
  'budget',
  'place',
  'evaluation',
] as const;
export type CostId = (typeof COST_IDS)[number];

export type Costs = {
  /** Euros a year; null while something is not filled in that it needs. */
  lines: Readonly<Record<CostId, number | null>>;
  /** Euros a year of what is filled in; null while nothing is. */
  total: number | null;
  /** Lines that the total does not hold. */
  missing: CostId[];
  /** Euros a year: the total over the participants at once; null while there is no total. */
  perParticipant: number | null;
};

const product = (...factors: (number | null)[]): number | null =>
  factors.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum * one), 1);

const sum = (terms: readonly (number | null)[]): number | null => {
  const known = terms.filter((term) => term !== null);
  return known.length === 0 ? null : known.reduce((all, term) => all + term, 0);
};

/** What it costs a year by the own prices. Benefits are no part of it: no source gives them a price. */
export function costsOf(prices: Prices, a: Assumptions): Costs {
  const {participantsAtOnce, coachesFteWithAbsence} = reckon(a);
  const hours = product(coachesFteWithAbsence, prices.trainingHours, prices.trainingRate);
  const before = {
    coaches: product(coachesFteWithAbsence, prices.coach),
    coordination: product(prices.coordination, prices.coordinator),
    training: sum([hours, prices.trainer]),
    budget: product(participantsAtOnce, prices.budget),
    place: prices.place,
  };
  const evaluated = sum(Object.values(before));
  const share = prices.evaluation === null ? null : prices.evaluation / 100;
  const lines = {...before, evaluation: product(evaluated, share)};
  const total = sum(Object.values(lines));
  return {
    lines,
    total,
    missing: COST_IDS.filter((id) => lines[id] === null),
    perParticipant: total === null ? null : total / participantsAtOnce,
  };
}
