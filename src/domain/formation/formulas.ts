import type {AssumptionId} from './assumptions';
import {number, of, over, plus, times, type Expression} from './expression';

/** What a formula gives, in the order in which one needs another. */
export const FORMULA_IDS = [
  'participantsAtOnce',
  'coachesFte',
  'coachesFteWithAbsence',
  'hoursPerParticipantPerYear',
  'minutesPerParticipantPerWeek',
  'startHoursPerParticipant',
  'startShareOfYear',
] as const;

export type FormulaId = (typeof FORMULA_IDS)[number];

/** What a formula may speak of: an assumption, or what an earlier formula gave. */
export type QuantityId = AssumptionId | FormulaId;

const HUNDRED = number(100);
const MINUTES_PER_HOUR = number(60);
const WEEKS_PER_YEAR = number(52);

/**
 * Plain planning of our own, not from the report. Units: people; full-time coaches (twice); hours and
 * minutes for one participant; hours; and the part of the year's hours that a beginning takes.
 */
export const FORMULAS: Readonly<Record<FormulaId, Expression<QuantityId>>> = {
  participantsAtOnce: times<QuantityId>(of('inflow'), of('duration')),
  coachesFte: over<QuantityId>(of('participantsAtOnce'), of('perFte')),
  coachesFteWithAbsence: times<QuantityId>(
    of('coachesFte'),
    plus<QuantityId>(number(1), over<QuantityId>(of('absence'), HUNDRED)),
  ),
  hoursPerParticipantPerYear: over<QuantityId>(
    times<QuantityId>(of('hours'), over<QuantityId>(of('direct'), HUNDRED)),
    of('perFte'),
  ),
  minutesPerParticipantPerWeek: over<QuantityId>(
    times<QuantityId>(of('hoursPerParticipantPerYear'), MINUTES_PER_HOUR),
    WEEKS_PER_YEAR,
  ),
  startHoursPerParticipant: over<QuantityId>(
    plus<QuantityId>(
      times<QuantityId>(of('calls'), of('callMinutes')),
      times<QuantityId>(of('talks'), plus<QuantityId>(of('talkMinutes'), of('aroundMinutes'))),
    ),
    MINUTES_PER_HOUR,
  ),
  startShareOfYear: over<QuantityId>(
    of('startHoursPerParticipant'),
    of('hoursPerParticipantPerYear'),
  ),
};
