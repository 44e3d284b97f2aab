import type {Assumptions} from './assumptions';
import {evaluate} from './expression';
import {FORMULA_IDS, FORMULAS, type FormulaId, type QuantityId} from './formulas';

/**
 * What the formulas give: `participantsAtOnce` people; `coachesFte` and `coachesFteWithAbsence`
 * full-time coaches; `hoursPerParticipantPerYear` hours; `minutesPerParticipantPerWeek` minutes;
 * `startHoursPerParticipant` hours; `startShareOfYear` part, 1 is the whole year's hours.
 */
export type Outcome = Readonly<Record<FormulaId, number>>;

/**
 * Caseload and formation from assumptions.
 *
 * @param assumptions within their bounds: nothing is checked here
 */
export function reckon(assumptions: Assumptions): Outcome {
  const known = new Map<QuantityId, number>();
  const valueOf = (id: QuantityId): number =>
    known.get(id) ?? (isAssumption(id, assumptions) ? assumptions[id] : Number.NaN);
  for (const id of FORMULA_IDS) {
    known.set(id, evaluate(FORMULAS[id], valueOf));
  }
  return {
    participantsAtOnce: valueOf('participantsAtOnce'),
    coachesFte: valueOf('coachesFte'),
    coachesFteWithAbsence: valueOf('coachesFteWithAbsence'),
    hoursPerParticipantPerYear: valueOf('hoursPerParticipantPerYear'),
    minutesPerParticipantPerWeek: valueOf('minutesPerParticipantPerWeek'),
    startHoursPerParticipant: valueOf('startHoursPerParticipant'),
    startShareOfYear: valueOf('startShareOfYear'),
  };
}

const isAssumption = (id: QuantityId, all: Assumptions): id is keyof Assumptions =>
  Object.hasOwn(all, id);
