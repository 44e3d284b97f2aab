// @ts-check
// Pagefind reads pages, so it gets each page as plain HTML: the same words as the others get, with the
// headings and their anchors, of which it makes results within a page by itself.

/** @typedef {import('../sections.mjs').Section} Section */

/** @type {Record<string, string>} */
const ENTITIES = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

const escape = (/** @type {string} */ text) =>
  text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/**
 * @param {readonly Section[]} sections
 * @returns {Map<string, string>} HTML by page
 */
export function pagefindPages(sections) {
  /** @type {Map<string, string[]>} */
  const parts = new Map();
  for (const {page, anchor, title, heading, text} of sections) {
    const found = parts.get(page) ?? [`<h1>${escape(title)}</h1>`];
    if (anchor !== null) {
      found.push(`<h2 id="${escape(anchor)}">${escape(heading)}</h2>`);
    }
    found.push(`<p>${escape(text)}</p>`);
    parts.set(page, found);
  }
  return new Map(
    [...parts].map(([page, found]) => [
      page,
      `<!doctype html><html lang="nl"><body><main>${found.join('\n')}</main></body></html>`,
    ]),
  );
}

/**
 * @typedef {object} PagefindData
 * @property {string} url
 * @property {{url: string, locations: number[]}[]} [sub_results]
 */

/**
 * The page, and of its parts the one with most of the words, which Pagefind's own list shows first.
 *
 * @param {PagefindData} data
 * @returns {import('./onePerPage.mjs').Hit}
 */
export function hitOf({url, sub_results: parts = []}) {
  const [best] = parts.toSorted((left, right) => right.locations.length - left.locations.length);
  return {page: url, anchor: best?.url.split('#')[1] ?? null};
}
