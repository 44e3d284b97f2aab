// @ts-check
// Our site with more pages, in a folder of its own.
import fs from 'node:fs';
import path from 'node:path';
import {GROWTH, growPages} from './growPages.mjs';

const SIDEBARS = 'const sidebars: SidebarsConfig = {';

/**
 * Adds copies of pages to a copy of our site until it has as many pages and posts as asked. Each
 * folder with pages gets a sidebar of its own, as a section of ours has.
 *
 * @param {string} siteDir
 * @param {number} total
 * @throws {Error} when the site has more pages already, or its sidebars are not where they were
 */
export function growSite(siteDir, total) {
  const pages = ['docs', 'blog'].flatMap((section) => readPages(siteDir, section));
  if (pages.length > total) {
    throw new Error(`The site has ${pages.length} pages, more than the ${total} asked for`);
  }
  const sections = new Set();
  for (const {file, text} of growPages(pages, total - pages.length)) {
    const target = path.join(siteDir, file);
    fs.mkdirSync(path.dirname(target), {recursive: true});
    fs.writeFileSync(target, text);
    const [section] = new RegExp(`(?<=^docs/)${GROWTH}(?:/\\d)+/[^/]+(?=/)`).exec(file) ?? [];
    if (section) {
      sections.add(section);
    }
  }
  addSidebars(path.join(siteDir, 'sidebars.ts'), [...sections]);
}

/**
 * @param {string} siteDir
 * @param {string} section
 */
function readPages(siteDir, section) {
  return fs
    .readdirSync(path.join(siteDir, section), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.mdx'))
    .toSorted()
    .map((name) => ({
      file: `${section}/${name.replaceAll('\\', '/')}`,
      text: fs.readFileSync(path.join(siteDir, section, name), 'utf8'),
    }));
}

/**
 * @param {string} file
 * @param {string[]} sections
 */
function addSidebars(file, sections) {
  const source = fs.readFileSync(file, 'utf8');
  if (!source.includes(SIDEBARS)) {
    throw new Error(`${file} has no line '${SIDEBARS}'`);
  }
  const lines = sections.map(
    (section) => `  '${section.replaceAll('/', '-')}': section('${section}'),\n`,
  );
  fs.writeFileSync(file, source.replace(SIDEBARS, `${SIDEBARS}\n${lines.join('')}`));
}
