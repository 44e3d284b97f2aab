// @ts-check
// The text of a built site as the sections that every engine gets.
import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {htmlPages} from '../htmlPages.mjs';

const require = createRequire(import.meta.url);
require('../../scripts/typescript.cjs');

/** @type {Pick<typeof import('../../src/release/search/readPage'), 'readPage'>} */
const {readPage} = require('../../src/release/search/readPage.ts');
/** @type {Pick<typeof import('../../src/domain/search/toRecords'), 'toRecords'>} */
const {toRecords} = require('../../src/domain/search/toRecords.ts');
/** @type {Pick<typeof import('../../src/domain/search/toSections'), 'toSections'>} */
const {toSections} = require('../../src/domain/search/toSections.ts');

/** @typedef {import('../../src/domain/search/section').Section} Section */

const NO_PART_OF_THE_SITE = 'Over deze site';

/**
 * @param {string} buildDir
 * @returns {Section[]}
 */
export function readSections(buildDir) {
  const pages = htmlPages(buildDir).flatMap((address) => {
    const file = path.join(buildDir, address, 'index.html');
    const page = address === '/' ? address : `${address}/`;
    // A page in a file of its own name is for what went wrong: not found, or no network.
    return fs.existsSync(file) ? (readPage(page, fs.readFileSync(file, 'utf8')) ?? []) : [];
  });
  const titles = new Map(pages.map(({page, title}) => [page, title]));
  return toSections(
    pages.flatMap((page) => {
      const part = `/${page.page.split('/')[1]}/`;
      return toRecords({...page, lvl0: titles.get(part) ?? NO_PART_OF_THE_SITE});
    }),
  );
}

/** @param {readonly Section[]} sections */
export const countWords = (sections) =>
  sections.reduce(
    (sum, {heading, text}) => sum + (`${heading} ${text}`.match(/\S+/g)?.length ?? 0),
    0,
  );
