import type {FormulaId} from './formulas';

const to = (step: number, value: number): number => Math.round(value / step) * step;

/**
 * A figure as fine as it deserves: what rests on guesses has no third digit that means anything.
 *
 * @returns people and minutes whole; coaches by halves (below two by tenths); hours by halves
 *   below twenty, else whole; a share by hundredths
 */
export function rounded(figure: FormulaId, value: number): number {
  switch (figure) {
    case 'coachesFte':
    case 'coachesFteWithAbsence':
      return value < 2 ? to(0.1, value) : to(0.5, value);
    case 'hoursPerParticipantPerYear':
    case 'startHoursPerParticipant':
      return value < 20 ? to(0.5, value) : to(1, value);
    case 'startShareOfYear':
      return to(0.01, value);
    case 'participantsAtOnce':
    case 'minutesPerParticipantPerWeek':
      return to(1, value);
  }
}
