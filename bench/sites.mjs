// @ts-check
// The two sites that are compared, each in a folder of its own.
import fs from 'node:fs';
import path from 'node:path';
import {exportMarkdown} from './exportMarkdown.mjs';
import {recordWords} from './recordWords.mjs';

// What a build or a tool made, and what no build reads.
const NOT_SOURCE = new Set([
  '.docusaurus',
  '.git',
  '.static',
  'bench',
  'build',
  'coverage',
  'node_modules',
  'playwright-report',
  'test-results',
]);

/**
 * Copies our site. A copy, because the pages may change and other builds may run in the checkout
 * during the benchmark, and because a build may then be as cold as it likes: no folder of the user
 * is touched. Packages are found in the node_modules of the checkout, above the copy.
 *
 * @param {string} root
 * @param {string} target
 */
export function copyOurSite(root, target) {
  fs.mkdirSync(target, {recursive: true});
  for (const name of fs.readdirSync(root).filter((entry) => !NOT_SOURCE.has(entry))) {
    fs.cpSync(path.join(root, name), path.join(target, name), {recursive: true});
  }
}

/**
 * Writes a stock site with every page and post of ours as plain Markdown, and the same static files.
 *
 * @param {string} ours folder of a copy of our site
 * @param {string} target
 * @returns {number} how many pages and posts were exported
 */
export function writeStockSite(ours, target) {
  fs.cpSync(path.join(import.meta.dirname, 'stock'), target, {recursive: true});
  fs.cpSync(path.join(ours, 'static'), path.join(target, 'static'), {recursive: true});
  const words = recordWords(ours);
  let pages = 0;
  for (const section of ['docs', 'blog']) {
    for (const entry of fs.readdirSync(path.join(ours, section), {
      recursive: true,
      withFileTypes: true,
    })) {
      if (!entry.isFile()) {
        continue;
      }
      const from = path.join(entry.parentPath, entry.name);
      const to = path.join(target, path.relative(ours, from));
      fs.mkdirSync(path.dirname(to), {recursive: true});
      if (/\.mdx?$/.test(entry.name)) {
        fs.writeFileSync(
          to.replace(/\.mdx$/, '.md'),
          exportMarkdown(fs.readFileSync(from, 'utf8'), words),
        );
        pages += 1;
      } else {
        fs.copyFileSync(from, to);
      }
    }
  }
  return pages;
}
