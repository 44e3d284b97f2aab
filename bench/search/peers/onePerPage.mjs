// @ts-check

/** @typedef {import('../../../scripts/first-ten.mjs').Hit} Hit */

/**
 * From sections, the best first, to the first ten pages with their best section.
 *
 * @param {Iterable<Hit>} sections
 * @returns {Hit[]}
 */
export function onePerPage(sections) {
  /** @type {Map<string, Hit>} */
  const pages = new Map();
  for (const {page, anchor} of sections) {
    if (!pages.has(page)) {
      pages.set(page, {page, anchor});
    }
    if (pages.size === 10) {
      break;
    }
  }
  return [...pages.values()];
}
