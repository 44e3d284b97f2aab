/** What a reckoning rests on, in the order in which it is asked. */
export const ASSUMPTION_IDS = [
  'inflow',
  'duration',
  'perFte',
  'hours',
  'direct',
  'absence',
  'calls',
  'callMinutes',
  'talks',
  'talkMinutes',
  'aroundMinutes',
] as const;

export type AssumptionId = (typeof ASSUMPTION_IDS)[number];

/**
 * One number for each assumption:
 * `inflow` people a month; `duration` months; `perFte` participants at once per full-time coach;
 * `hours` productive hours a year of a full-time coach; `direct` percent of these that goes to
 * participants; `absence` percent of coaches extra, for absence and coordination; `calls` before a first
 * appointment; `callMinutes` minutes of one; `talks` before all is in view; `talkMinutes` minutes of one;
 * `aroundMinutes` minutes of travel and writing with one.
 */
export type Assumptions = Readonly<Record<AssumptionId, number>>;

/** Lowest and highest that an assumption may really be, by the own judgement. */
export type Band = Readonly<Record<AssumptionId, {low: number; high: number}>>;

/**
 * Where a reckoning begins. 50, 1363, 4 and 5 come from sources with limits of their own; the rest,
 * and that 50 is meant per full-time coach, is the editors' assumption.
 */
export const START: Assumptions = {
  inflow: 10,
  duration: 24,
  perFte: 50,
  hours: 1363,
  direct: 70,
  absence: 15,
  calls: 4,
  callMinutes: 15,
  talks: 5,
  talkMinutes: 90,
  aroundMinutes: 45,
};

/** The room that a reckoning begins with; the editors' assumption, but for the hours (two sources). */
export const BAND: Band = {
  inflow: {low: 8, high: 12},
  duration: {low: 18, high: 36},
  perFte: {low: 40, high: 60},
  hours: {low: 1300, high: 1425},
  direct: {low: 60, high: 75},
  absence: {low: 10, high: 20},
  calls: {low: 3, high: 6},
  callMinutes: {low: 10, high: 20},
  talks: {low: 3, high: 6},
  talkMinutes: {low: 60, high: 120},
  aroundMinutes: {low: 30, high: 60},
};
