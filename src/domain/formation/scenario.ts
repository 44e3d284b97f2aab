import type {Scenario} from '@site/src/schemas/records/formation';
import {BAND, START, type AssumptionId, type Assumptions, type Band} from './assumptions';
import {START_PRICES} from './costs';

/** Builds a record of every assumption from one rule. */
function each<T>(make: (id: AssumptionId) => T) {
  return {
    inflow: make('inflow'),
    duration: make('duration'),
    perFte: make('perFte'),
    hours: make('hours'),
    direct: make('direct'),
    absence: make('absence'),
    calls: make('calls'),
    callMinutes: make('callMinutes'),
    talks: make('talks'),
    talkMinutes: make('talkMinutes'),
    aroundMinutes: make('aroundMinutes'),
  };
}

/** The values of a scenario alone. */
export const valuesOf = ({assumptions}: Scenario): Assumptions =>
  each((id) => assumptions[id].value);

/** The room around them. */
export const bandOf = ({assumptions}: Scenario): Band => each((id) => assumptions[id]);

/** A scenario as it begins. */
export const startScenario = (name: string): Scenario => ({
  name,
  assumptions: each((id) => ({value: START[id], ...BAND[id]})),
  prices: START_PRICES,
});

/** The scenarios of a reckoning in their order, with their keys. */
export const scenariosOf = (scenarios: Readonly<Record<string, Scenario>>) =>
  Object.entries(scenarios)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, scenario]) => ({key, scenario}));

const KEYS = Array.from({length: 26}, (_, index) => String.fromCodePoint(97 + index));

/** A key that comes after those that are there; once the letters are used up, the first that is free. */
export const nextKey = (scenarios: Readonly<Record<string, Scenario>>): string => {
  const used = Object.keys(scenarios).toSorted();
  const after = KEYS.filter((key) => !used.includes(key));
  return after.find((key) => key > (used.at(-1) ?? '')) ?? after[0] ?? 'a';
};
