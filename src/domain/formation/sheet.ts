/** What stands in one cell; a formula as OpenFormula writes it, with `=` before it. */
export type Cell =
  | {kind: 'text'; text: string}
  | {kind: 'number'; value: number}
  | {kind: 'formula'; formula: string};

/** One sheet of a spreadsheet, row by row; the first row is its head. */
export type Sheet = {name: string; rows: readonly (readonly Cell[])[]};

export const textCell = (text: string): Cell => ({kind: 'text', text});
export const numberCell = (value: number): Cell => ({kind: 'number', value});
export const formulaCell = (formula: string): Cell => ({kind: 'formula', formula: `=${formula}`});

/**
 * The address of a cell in a formula, as `[.D2]`.
 *
 * @param column from 0, below 26
 * @param row from 0
 * @param sheet only for a cell of another sheet; letters and digits, no spaces
 */
export const cellAt = (column: number, row: number, sheet = ''): string =>
  `[${sheet === '' ? '' : `$${sheet}`}.${String.fromCodePoint(65 + column)}${row + 1}]`;
