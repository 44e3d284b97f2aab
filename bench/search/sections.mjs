// @ts-check
// The text of a built site as the sections that every engine gets.
import {createRequire} from 'node:module';

const require = createRequire(import.meta.url);
require('../../scripts/typescript.cjs');

/** @type {Pick<typeof import('../../src/release/builtPages'), 'readPages'>} */
const {readPages} = require('../../src/release/builtPages.ts');
/** @type {Pick<typeof import('../../src/release/search/readSitePages'), 'readSitePages'>} */
const {readSitePages} = require('../../src/release/search/readSitePages.ts');
/** @type {Pick<typeof import('../../src/domain/search/toRecords'), 'toRecords'>} */
const {toRecords} = require('../../src/domain/search/toRecords.ts');
/** @type {Pick<typeof import('../../src/domain/search/toSections'), 'toSections'>} */
const {toSections} = require('../../src/domain/search/toSections.ts');

/** @typedef {import('../../src/domain/search/section').Section} Section */

/**
 * The sections of the index that the site itself makes.
 *
 * @param {string} buildDir
 * @returns {Section[]}
 */
export const readSections = (buildDir) =>
  toSections(readSitePages(readPages(buildDir)).flatMap((page) => toRecords(page)));

/** @param {readonly Section[]} sections */
export const countWords = (sections) =>
  sections.reduce(
    (sum, {heading, text}) => sum + (`${heading} ${text}`.match(/\S+/g)?.length ?? 0),
    0,
  );
