// @ts-check
// How a page of the benchmark gets at an engine: each script offers one.

/** @typedef {import('../../../scripts/first-ten.mjs').Hit} Hit */
/** @typedef {(query: string) => Hit[] | Promise<Hit[]>} Search */
/** @typedef {(url: string) => Promise<Search>} Open given the address of its index */

/** @param {(json: string) => Search} open */
export const offer = (open) =>
  offerOpen(async (url) => open(await (await fetch(url)).text()));

/** @param {Open} open */
export const offerOpen = (open) => {
  Object.assign(globalThis, {openEngine: open});
};
