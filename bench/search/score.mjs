// @ts-check
// What a list of hits is worth to who asked.

/** @typedef {import('../../scripts/first-ten.mjs').Hit} Hit */
/** @typedef {import('./questions.mjs').Question} Question */

/**
 * @typedef {object} Judged
 * @property {number | undefined} rank of the first page that answers, from 1; none outside the ten
 * @property {boolean | undefined} heading whether the hit leads to an accepted heading; not told where
 *   the question asks for no heading of the page that was found
 */

/**
 * @typedef {object} Summary
 * @property {number} count
 * @property {number} mrr mean of 1 / rank
 * @property {number} first part that has it in the first place
 * @property {number} five part that has it in the first five
 * @property {number | undefined} heading part with the right heading, of those where that can be told
 */

/**
 * @param {Question} question
 * @param {readonly Hit[]} hits
 * @returns {Judged}
 */
export function judge({pages, anchors}, hits) {
  const place = hits.slice(0, 10).findIndex(({page}) => pages.includes(page));
  const hit = hits[place];
  if (hit === undefined) {
    return {rank: undefined, heading: undefined};
  }
  const accepted = anchors.filter((anchor) => anchor.startsWith(`${hit.page}#`));
  return {
    rank: place + 1,
    heading: accepted.length === 0 ? undefined : accepted.includes(`${hit.page}#${hit.anchor}`),
  };
}

/**
 * @param {readonly Judged[]} judged
 * @returns {Summary}
 */
export function summarise(judged) {
  const within = (/** @type {number} */ most) =>
    mean(judged.map(({rank}) => (rank !== undefined && rank <= most ? 1 : 0)));
  const headings = judged.flatMap(({heading}) => (heading === undefined ? [] : [heading ? 1 : 0]));
  return {
    count: judged.length,
    mrr: mean(judged.map(({rank}) => (rank === undefined ? 0 : 1 / rank))),
    first: within(1),
    five: within(5),
    heading: headings.length === 0 ? undefined : mean(headings),
  };
}

/**
 * @param {readonly Question[]} questions
 * @param {readonly Judged[]} judged in the same order
 * @returns {Map<string, Summary>} by kind, in the order of the alphabet
 */
export function summariseKinds(questions, judged) {
  const kinds = [...new Set(questions.map(({kind}) => kind))].toSorted();
  return new Map(
    kinds.map((kind) => [
      kind,
      summarise(judged.filter((_, index) => questions[index]?.kind === kind)),
    ]),
  );
}

/** @param {readonly number[]} values */
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
