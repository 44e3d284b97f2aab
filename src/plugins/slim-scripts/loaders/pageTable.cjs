// @ts-check
// A page of the docs stands in three lists of the first script: its route, twice by its address, and
// its chunk by that address. Here it stands once, and the browser makes the lists of it.

/** A route of one page, as Docusaurus writes it. */
const ROUTE =
  /\{\s*path: '([^']+)',\s*component: ComponentCreator\('\1', '([^']+)'\),\s*exact: true(?:,\s*sidebar: "([^"]+)")?\s*\},?/g;

/** No address and no name of a chunk has one. */
const GAP = ' ';

/**
 * @typedef {Record<string, unknown>} Chunks by what they are to the page
 * @typedef {{address: string, hash: string, sidebar: string, text: string, index: number}} Found
 */

/**
 * The routes of docs pages: those that need a component, the same for all, and a text.
 *
 * @param {string} routes
 * @param {Record<string, Chunks>} chunkNames
 * @returns {{found: Found[], component: string}}
 */
function findPages(routes, chunkNames) {
  let component = '';
  const found = [...routes.matchAll(ROUTE)].flatMap(
    ([text, address = '', hash = '', sidebar = ''], at, all) => {
      const {__comp, content, ...others} = chunkNames[`${address}-${hash}`] ?? {};
      const isPage =
        typeof __comp === 'string' &&
        typeof content === 'string' &&
        Object.keys(others).length === 0 &&
        (component === '' || component === __comp);
      if (!isPage) {
        return [];
      }
      component = __comp;
      return [{address, hash, sidebar, text, index: all[at]?.index ?? 0}];
    },
  );
  // In one list, with nothing between: what is made of the table stands in the place of the first.
  const from = found[0]?.index ?? 0;
  const last = found.at(-1);
  const between = routes.slice(from, (last?.index ?? 0) + (last?.text.length ?? 0));
  const isWhole = between.replaceAll(ROUTE, '').trim() === '';
  return {found: isWhole ? found : [], component};
}

/**
 * @param {string} routes the text of routes.js
 * @param {Record<string, Chunks>} chunkNames
 */
function packRoutes(routes, chunkNames) {
  const {found} = findPages(routes, chunkNames);
  const pages = new Set(found.map(({text}) => text));
  let isFirst = true;
  const packed = routes.replaceAll(ROUTE, (text) => {
    if (!pages.has(text)) {
      return text;
    }
    const put = isFirst ? '...pages,' : '';
    isFirst = false;
    return put;
  });
  return found.length === 0
    ? routes
    : `import {table} from './routesChunkNames.json';
const pages = Object.entries(table).flatMap(([sidebar, rows]) =>
  rows.split('${GAP}').flatMap((path, at) =>
    at % 2 ? [] : [{path, component: ComponentCreator(path, ''), exact: true, ...(sidebar && {sidebar})}],
  ),
);
${packed}`;
}

/**
 * The module that takes the place of routesChunkNames.json: its default is what that held.
 *
 * @param {string} routes the text of routes.js
 * @param {Record<string, Chunks>} chunkNames
 * @param {(name: string) => string} short what a chunk is called in the browser
 */
function packChunkNames(routes, chunkNames, short) {
  const {found, component} = findPages(routes, chunkNames);
  const others = {...chunkNames};
  /** @type {Record<string, string[]>} */
  const rows = {};
  for (const {address, hash, sidebar} of found) {
    const key = `${address}-${hash}`;
    (rows[sidebar] ??= []).push(address, short(String(chunkNames[key]?.['content'])));
    delete others[key];
  }
  const table = Object.fromEntries(
    Object.entries(rows).map(([sidebar, words]) => [sidebar, words.join(GAP)]),
  );
  const named = JSON.stringify(others, (_key, value) =>
    typeof value === 'string' ? short(value) : value,
  );
  return `export const table = ${JSON.stringify(table)};
const names = ${named};
for (const rows of Object.values(table)) {
  rows.split('${GAP}').forEach((word, at, words) => {
    if (at % 2) names[words[at - 1] + '-'] = {__comp: ${JSON.stringify(short(component))}, content: word};
  });
}
export default names;
`;
}

module.exports = {packRoutes, packChunkNames};
