// @ts-check
import fs from 'node:fs';

/**
 * Addresses of the pages in a built site: every HTML file, without the name of an index.
 *
 * @param {string} buildDir
 * @returns {string[]}
 */
export function htmlPages(buildDir) {
  return fs
    .readdirSync(buildDir, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.html'))
    .map((name) => `/${name.replaceAll('\\', '/').replace(/(?:\/?index)?\.html$/, '')}`)
    .toSorted();
}
