// @ts-check
// Sites of other tools, each in a folder of its own, with every page and post of ours.
import fs from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {starlight, vitepress} from '../dialects.mjs';
import {exportMarkdown} from '../exportMarkdown.mjs';
import {recordWords} from '../recordWords.mjs';
import {sidebarOf} from './sidebar.mjs';

/** @typedef {import('./sidebar.mjs').PageEntry} PageEntry */

const PEERS = path.join(import.meta.dirname, '../peers');

/**
 * @param {string} ours folder of a copy of our site; only read
 * @param {string} target
 */
export function writeStarlightSite(ours, target) {
  fs.cpSync(path.join(PEERS, 'starlight'), target, {recursive: true});
  fs.cpSync(path.join(ours, 'static'), path.join(target, 'public'), {recursive: true});
  writePages(ours, path.join(target, 'src/content/docs'), starlight);
}

/**
 * @param {string} ours folder of a copy of our site; only read
 * @param {string} target
 */
export function writeVitepressSite(ours, target) {
  fs.cpSync(path.join(PEERS, 'vitepress'), target, {recursive: true});
  fs.cpSync(path.join(ours, 'static'), path.join(target, 'public'), {recursive: true});
  const sidebar = sidebarOf(writePages(ours, target, vitepress));
  fs.writeFileSync(path.join(target, '.vitepress/sidebar.json'), JSON.stringify(sidebar));
}

/**
 * Posts become pages below /nieuws, where the blog of ours is: these tools have no blog.
 *
 * @param {string} ours
 * @param {string} target
 * @param {import('../dialects.mjs').Dialect} dialect
 * @returns {PageEntry[]}
 */
function writePages(ours, target, dialect) {
  const words = recordWords(ours);
  /** @type {PageEntry[]} */
  const pages = [];
  for (const section of ['docs', 'blog']) {
    for (const file of filesBelow(path.join(ours, section))) {
      const mdx = fs.readFileSync(path.join(ours, section, file), 'utf8');
      const fields = readFields(mdx);
      const page = section === 'docs' ? file.replace(/\.mdx?$/, '') : `nieuws/${fields.slug}`;
      const to = path.join(target, `${page}.md`);
      fs.mkdirSync(path.dirname(to), {recursive: true});
      fs.writeFileSync(to, exportMarkdown(mdx, words, dialect));
      pages.push({
        page,
        label: fields.sidebar_label ?? fields.title,
        position: fields.sidebar_position ?? Infinity,
      });
    }
  }
  return pages;
}

/**
 * Pages below a folder, with `/` between folders.
 *
 * @param {string} dir
 */
function filesBelow(dir) {
  return fs
    .readdirSync(dir, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted();
}

/**
 * @param {string} mdx
 * @returns {{title: string, slug?: string, sidebar_label?: string, sidebar_position?: number}}
 */
const readFields = (mdx) => parse(/^---\r?\n([^]*?)\r?\n---/.exec(mdx)?.[1] ?? '') ?? {};
