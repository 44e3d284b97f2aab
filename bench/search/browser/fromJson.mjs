// @ts-check
// How a page of the benchmark gets at an engine: each script exports `openEngine`.

/** @typedef {import('../../../scripts/first-ten.mjs').Hit} Hit */
/** @typedef {(query: string) => Hit[] | Promise<Hit[]>} Search */
/** @typedef {(url: string) => Promise<Search>} Open given the address of its index */

/**
 * @param {(json: string) => Search} open
 * @returns {Open}
 */
export const fromJson = (open) => async (url) => open(await (await fetch(url)).text());
