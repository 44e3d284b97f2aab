import {COST_IDS, PRICE_IDS, type CostId, type PriceId} from './costs';
import type {QuantityId} from './formulas';
import {cellAt, formulaCell, numberCell, textCell, type Cell} from './sheet';
import type {Scenario} from '@site/src/schemas/records/formation';
import type {SheetWords} from './sheetWords';

/**
 * The prices and what they make, as rows below the reckoning. An empty cell counts as nothing here,
 * and as 'not filled in' on the page: the text in the first column of the total says so.
 *
 * @param from row at which these begin, from 0
 * @param before columns before the first scenario
 * @param cellOf where the quantities of a scenario stand
 */
export function costFormulaRows(
  scenarios: readonly Scenario[],
  {from, before}: {from: number; before: number},
  cellOf: (index: number) => (id: QuantityId) => string,
  words: SheetWords,
): Cell[][] {
  const price = (index: number, id: PriceId) =>
    cellAt(before + index, from + PRICE_IDS.indexOf(id));
  const cost = (index: number, id: CostId) =>
    cellAt(before + index, from + PRICE_IDS.length + COST_IDS.indexOf(id));
  const totalRow = from + PRICE_IDS.length + COST_IDS.length;
  const formulas = (index: number): Readonly<Record<CostId, string>> => {
    const coaches = cellOf(index)('coachesFteWithAbsence');
    const p = (id: PriceId) => price(index, id);
    return {
      coaches: `${coaches}*${p('coach')}`,
      coordination: `${p('coordination')}*${p('coordinator')}`,
      training: `${coaches}*${p('trainingHours')}*${p('trainingRate')}+${p('trainer')}`,
      budget: `${cellOf(index)('participantsAtOnce')}*${p('budget')}`,
      place: `N(${p('place')})`,
      evaluation: `(${COST_IDS.filter((id) => id !== 'evaluation')
        .map((id) => cost(index, id))
        .join('+')})*${p('evaluation')}/100`,
    };
  };
  const row = (label: string, cell: (index: number) => Cell, unit = words.euros): Cell[] => [
    textCell(label),
    textCell(unit),
    textCell(words.ownPrice),
    ...scenarios.map((_, index) => cell(index)),
  ];
  return [
    ...PRICE_IDS.map((id) =>
      row(
        words.price(id).label,
        (index) => {
          const value = scenarios[index]?.prices[id] ?? null;
          return value === null ? textCell('') : numberCell(value);
        },
        words.price(id).unit,
      ),
    ),
    ...COST_IDS.map((id) => row(words.cost(id), (index) => formulaCell(formulas(index)[id]))),
    row(words.total, (index) => formulaCell(COST_IDS.map((id) => cost(index, id)).join('+'))),
    row(words.perParticipant, (index) =>
      formulaCell(`${cellAt(before + index, totalRow)}/${cellOf(index)('participantsAtOnce')}`),
    ),
  ];
}
