// @ts-check
// The sidebar that VitePress asks its user to write: all pages, by folder.

/**
 * @typedef {object} PageEntry
 * @property {string} page its file below the site, without extension, as `pilots/index`
 * @property {string} label
 * @property {number} position among its neighbours; Infinity for one that does not care
 */

/** @typedef {{text: string, link?: string, items?: SidebarItem[]}} SidebarItem */

/**
 * Folders after pages, as Starlight has them; a folder is named and linked by its index.
 *
 * @param {PageEntry[]} pages
 * @param {string} [folder] with a slash at its end, or nothing for the whole site
 * @returns {SidebarItem[]}
 */
export function sidebarOf(pages, folder = '') {
  const inside = pages.filter(({page}) => page.startsWith(folder) && page !== `${folder}index`);
  const leaves = inside
    .filter(({page}) => !page.slice(folder.length).includes('/'))
    .toSorted((a, b) => (a.position === b.position ? 0 : a.position - b.position))
    .map(({page, label}) => ({text: label, link: `/${page}`}));
  const names = inside
    .map(({page}) => page.slice(folder.length).split('/'))
    .filter(({length}) => length > 1)
    .map(([name = '']) => name);
  const groups = [...new Set(names)].map((name) => {
    const index = pages.find(({page}) => page === `${folder}${name}/index`);
    return {
      text: index?.label ?? name,
      ...(index ? {link: `/${folder}${name}/`} : {}),
      items: sidebarOf(pages, `${folder}${name}/`),
    };
  });
  return [...leaves, ...groups];
}
