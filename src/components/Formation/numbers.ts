import {rounded} from '@site/src/domain/formation/rounded';
import type {FormulaId} from '@site/src/domain/formation/formulas';

const DIGITS = new Intl.NumberFormat('nl-NL', {maximumFractionDigits: 2});

/** A number as it is written in the Netherlands, with two decimals at most. */
export const dutchNumber = (value: number): string => DIGITS.format(value);

/** An outcome as fine as it deserves; a share in percents. */
export const outcomeText = (id: FormulaId, value: number): string => {
  const fine = rounded(id, value);
  return dutchNumber(id === 'startShareOfYear' ? fine * 100 : fine);
};

/** Euros without cents: an estimate has none. */
export const euroText = (value: number): string => `€ ${dutchNumber(Math.round(value))}`;
