// @ts-check
/** @param {import('./score.mjs').Summary} summary */
export const rankingRow = ({mrr, first, five, heading}) =>
  [mrr, first, five, heading].map((value) => value === undefined ? '–' : value.toFixed(3));
