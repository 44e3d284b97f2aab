// @ts-check

/**
 * What stands in the field after each letter of each question.
 *
 * @param {readonly string[]} queries
 * @returns {string[]}
 */
export const typed = (queries) =>
  queries.flatMap((query) => {
    const letters = Array.from(query);
    return letters.map((_, index) => letters.slice(0, index + 1).join(''));
  });

/**
 * The value below which this part of them lies.
 *
 * @param {readonly number[]} values
 * @param {number} part from 0 to 1
 */
export function percentile(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? NaN;
}
