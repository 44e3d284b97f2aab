import {MONTHS, NEARLY} from './fillUp';
import {cellAt, formulaCell, numberCell, textCell, type Cell} from './sheet';

/** Where the quantities stand that a month needs, as in a formula. */
export type FillCells = {
  hours: string;
  direct: string;
  perFte: string;
  start: string;
  year: string;
};

/**
 * The model of `fillUp`, month by month, as live formulas: a row for each month, a column for each
 * scenario, the month itself in the first. Below them the first full month, or nothing.
 *
 * @param row of the first month, from 0
 */
export function fillRows(scenarios: readonly FillCells[], row: number): Cell[][] {
  return Array.from({length: MONTHS}, (_, month) => [
    numberCell(month + 1),
    ...scenarios.map(({hours, direct, perFte, start, year}, index) => {
      const before = month === 0 ? '0' : cellAt(index + 1, row + month - 1);
      const free = `MAX(0;${hours}*${direct}/100/12-${before}*MAX(0;${year}-${start})/12)`;
      const begin = `IF(${start}=0;${perFte};${free}/${start})`;
      return formulaCell(`MIN(${perFte};${before}+${begin})`);
    }),
  ]);
}

/** The row that says in which month each is full; empty text when it is not within the months. */
export const fullRow = (label: string, scenarios: readonly FillCells[], row: number): Cell[] => [
  textCell(label),
  ...scenarios.map(({perFte}, index) => {
    const column = String.fromCodePoint(66 + index);
    const months = `[.${column}${row + 1}:.${column}${row + MONTHS}]`;
    const full = `COUNTIF(${months};">"&(${perFte}-${NEARLY}))`;
    return formulaCell(`IF(${full}=0;"";${MONTHS + 1}-${full})`);
  }),
];
