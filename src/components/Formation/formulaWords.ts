import {translate} from '@docusaurus/Translate';
import type {FormulaId, QuantityId} from '@site/src/domain/formation/formulas';
import {assumptionWords, type Words} from './assumptionWords';

/** What the outcome of a formula is called, and in which unit it is. */
export function formulaWords(id: FormulaId): Words {
  switch (id) {
    case 'participantsAtOnce':
      return {
        short: translate({id: 'formation.atOnce.short', message: 'deelnemers tegelijk'}),
        label: translate({id: 'formation.atOnce', message: 'Deelnemers tegelijk'}),
        unit: translate({id: 'formation.atOnce.unit', message: 'mensen'}),
      };
    case 'coachesFte':
      return {
        short: translate({id: 'formation.coaches.short', message: 'voltijdcoaches'}),
        label: translate({
          id: 'formation.coaches',
          message: 'Voltijdcoaches, als er nooit iemand weg is',
        }),
        unit: translate({id: 'formation.fte', message: 'voltijdbanen'}),
      };
    case 'coachesFteWithAbsence':
      return {
        short: translate({id: 'formation.coachesAll.short', message: 'voltijdcoaches met opslag'}),
        label: translate({id: 'formation.coachesAll', message: 'Voltijdcoaches die u nodig hebt'}),
        unit: translate({id: 'formation.fte', message: 'voltijdbanen'}),
      };
    case 'hoursPerParticipantPerYear':
      return {
        short: translate({id: 'formation.perYear.short', message: 'uren per deelnemer'}),
        label: translate({id: 'formation.perYear', message: 'Uren voor één deelnemer'}),
        unit: translate({id: 'formation.hours.unit', message: 'uur per jaar'}),
      };
    case 'minutesPerParticipantPerWeek':
      return {
        short: translate({id: 'formation.perWeek.short', message: 'minuten per deelnemer'}),
        label: translate({id: 'formation.perWeek', message: 'Minuten voor één deelnemer'}),
        unit: translate({id: 'formation.perWeek.unit', message: 'per week'}),
      };
    case 'startHoursPerParticipant':
      return {
        short: translate({id: 'formation.start.short', message: 'uren voor de start'}),
        label: translate({id: 'formation.start', message: 'Uren die een start kost'}),
        unit: translate({id: 'formation.start.unit', message: 'uur per deelnemer'}),
      };
    case 'startShareOfYear':
      return {
        short: translate({id: 'formation.share.short', message: 'deel van het jaar'}),
        label: translate({
          id: 'formation.share',
          message: 'Deel van de jaaruren dat de start kost',
        }),
        unit: translate({id: 'formation.direct.unit', message: 'procent'}),
      };
  }
}

const isFormula = (id: QuantityId): id is FormulaId =>
  id === 'participantsAtOnce' ||
  id === 'coachesFte' ||
  id === 'coachesFteWithAbsence' ||
  id === 'hoursPerParticipantPerYear' ||
  id === 'minutesPerParticipantPerWeek' ||
  id === 'startHoursPerParticipant' ||
  id === 'startShareOfYear';

/** What a quantity is called in a formula. */
export const shortWord = (id: QuantityId): string =>
  (isFormula(id) ? formulaWords(id) : assumptionWords(id)).short;
