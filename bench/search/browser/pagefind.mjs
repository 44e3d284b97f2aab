// @ts-check
import {hitOf} from '../peers/pagefindPages.mjs';

/**
 * @typedef {object} Pagefind
 * @property {() => Promise<void>} init
 * @property {(query: string) => Promise<{results: {data: () => Promise<import('../peers/pagefindPages.mjs').PagefindData>}[]}>} search
 */

/** @type {import('./fromJson.mjs').Open} */
export const openEngine = async (url) => {
  // `?bare` asks for its ranking alone, without what is needed to show it.
  const {pathname, search} = new URL(url, location.href);
  /** @type {Pagefind} */
  const pagefind = await import(/* webpackIgnore: true */ pathname);
  await pagefind.init();
  return async (query) => {
    const {results} = await pagefind.search(query);
    const shown = search === '?bare' ? [] : results.slice(0, 10);
    return (await Promise.all(shown.map((result) => result.data()))).map(hitOf);
  };
};
