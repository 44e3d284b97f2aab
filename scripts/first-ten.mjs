// @ts-check

/** @typedef {{page: string, anchor: string | null}} Hit a page, and its best section */

/**
 * The first ten pages that were found.
 *
 * @param {import('../src/domain/search/openIndex').OpenIndex} index
 * @param {import('../src/domain/search/search').Found} found
 * @returns {Hit[]}
 */
export const firstTen = (index, found) =>
  found.pages.slice(0, 10).map(({page, sections}) => ({
    page: index.pages[page]?.[0] ?? '',
    anchor: index.sections[sections[0]?.section ?? -1]?.[2] ?? null,
  }));
