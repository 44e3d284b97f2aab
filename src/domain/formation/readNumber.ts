export type ReadNumber =
  | {kind: 'ok'; value: number}
  | {kind: 'empty'}
  | {kind: 'no-number'}
  | {kind: 'low'; least: number}
  | {kind: 'high'; most: number};

// 1.363 and 1.363,5 have thousands; 1363,5 has none; and 0.7 is how a calculator writes it.
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const PLAIN = /^\d+(?:[.,]\d+)?$/;

/**
 * Reads a number as somebody in the Netherlands types it, and holds it to its bounds. Never throws.
 *
 * @param bounds in the unit of the number
 */
export function readNumber(typed: string, bounds: {least: number; most: number}): ReadNumber {
  const text = typed.trim().replaceAll(/[\s€]/gu, '');
  if (text === '') {
    return {kind: 'empty'};
  }
  if (!THOUSANDS.test(text) && !PLAIN.test(text)) {
    return {kind: 'no-number'};
  }
  const value = Number((THOUSANDS.test(text) ? text.replaceAll('.', '') : text).replace(',', '.'));
  if (value < bounds.least) {
    return {kind: 'low', least: bounds.least};
  }
  return value > bounds.most ? {kind: 'high', most: bounds.most} : {kind: 'ok', value};
}
