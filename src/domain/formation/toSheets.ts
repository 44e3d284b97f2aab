import {ASSUMPTION_IDS, type AssumptionId} from './assumptions';
import {cellFormula} from './expression';
import {fillRows, fullRow} from './fillSheet';
import {FORMULA_IDS, FORMULAS, type QuantityId} from './formulas';
import {cellAt, formulaCell, numberCell, textCell, type Cell, type Sheet} from './sheet';
import type {SheetWords} from './sheetWords';
import type {Scenario} from '@site/src/schemas/records/formation';
import {costFormulaRows} from './costSheet';

/** What stands before the scenarios: what it is, its unit, and where it comes from. */
const BEFORE = 3;
/** Rows above the first assumption. */
const HEAD = 1;

const QUANTITIES: readonly QuantityId[] = [...ASSUMPTION_IDS, ...FORMULA_IDS];

const MAIN = 'Berekening';
const rowOf = (id: QuantityId): number => HEAD + QUANTITIES.indexOf(id);

/** A reckoning as a spreadsheet: what is filled in as numbers, and all that follows as live formulas. */
export function toSheets(scenarios: readonly Scenario[], words: SheetWords): Sheet[] {
  const cellOf = (index: number, sheet?: string) => (id: QuantityId) =>
    cellAt(BEFORE + index, rowOf(id), sheet);
  const names = scenarios.map(({name}) => textCell(name));
  const main: Cell[][] = [
    [textCell(words.what), textCell(words.unit), textCell(words.whence), ...names],
    ...ASSUMPTION_IDS.map((id) => assumptionRow(words.assumption(id), id, scenarios)),
    ...FORMULA_IDS.map((id) => [
      textCell(words.formula(id).label),
      // A share is shown as a part here, so that a cell is what its formula says.
      textCell(id === 'startShareOfYear' ? words.part : words.formula(id).unit),
      textCell(words.own),
      ...scenarios.map((_, index) => formulaCell(cellFormula(FORMULAS[id], cellOf(index)))),
    ]),
  ];
  const fill = scenarios.map((_, index) => {
    const cell = cellOf(index, MAIN);
    return {
      hours: cell('hours'),
      direct: cell('direct'),
      perFte: cell('perFte'),
      start: cell('startHoursPerParticipant'),
      year: cell('hoursPerParticipantPerYear'),
    };
  });
  return [
    {
      name: MAIN,
      rows: [
        ...main,
        ...costFormulaRows(
          scenarios,
          {from: main.length, before: BEFORE},
          (index) => cellOf(index),
          words,
        ),
      ],
    },
    {
      name: 'Vollopen',
      rows: [
        [textCell(words.month), ...names],
        ...fillRows(fill, HEAD),
        fullRow(words.fill, fill, HEAD),
      ],
    },
  ];
}

function assumptionRow(
  {label, unit, source}: ReturnType<SheetWords['assumption']>,
  id: AssumptionId,
  scenarios: readonly Scenario[],
): Cell[] {
  return [
    textCell(label),
    textCell(unit),
    textCell(source),
    ...scenarios.map(({assumptions}) => numberCell(assumptions[id].value)),
  ];
}
