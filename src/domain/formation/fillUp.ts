import type {Assumptions} from './assumptions';
import {reckon} from './reckon';

/** Months that are reckoned: a coach who is not full by then does not fill up. */
export const MONTHS = 36;

/** Participants short of full that no longer count: less than half a person. */
export const NEARLY = 0.5;

export type FillUp = {
  /** Participants at the end of each month; fractions stay, so that rounding adds nothing. */
  participants: number[];
  /** The first month that ends with a full caseload; null when that does not come within `MONTHS`. */
  full: number | null;
};

/**
 * How fast a new full-time coach fills up. Each month has hours × direct share ÷ 12 for participants.
 * Somebody who begins takes the start hours in that month; what is left of the year's hours per
 * participant is spread over twelve months. New people begin with the hours that remain.
 *
 * A model of our own, from the calls and talks that the pilots tell of; to be tested where it is used.
 *
 * @param a within BOUNDS
 */
export function fillUp(a: Assumptions): FillUp {
  const month = (a.hours * a.direct) / 100 / 12;
  const {startHoursPerParticipant: start, hoursPerParticipantPerYear: year} = reckon(a);
  const after = Math.max(0, year - start) / 12;
  const participants: number[] = [];
  let now = 0;
  for (let index = 0; index < MONTHS; index++) {
    const free = Math.max(0, month - now * after);
    const begin = start === 0 ? a.perFte : free / start;
    now = Math.min(a.perFte, now + begin);
    participants.push(now);
  }
  const full = participants.findIndex((count) => count > a.perFte - NEARLY);
  return {participants, full: full === -1 ? null : full + 1};
}
