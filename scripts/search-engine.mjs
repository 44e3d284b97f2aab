// @ts-check
// The site's own search engine and its synonyms, for programs that run in Node.
import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {array, parse} from 'valibot';
import {parse as parseYaml} from 'yaml';

const require = createRequire(import.meta.url);
require('./typescript.cjs');

/** @type {Pick<typeof import('../src/domain/search/buildIndex'), 'buildIndex'>} */
export const {buildIndex} = require('../src/domain/search/buildIndex.ts');
/** @type {Pick<typeof import('../src/domain/search/openIndex'), 'openIndex'>} */
export const {openIndex} = require('../src/domain/search/openIndex.ts');
/** @type {Pick<typeof import('../src/domain/search/search'), 'search'>} */
export const {search} = require('../src/domain/search/search.ts');
/** @type {Pick<typeof import('../src/schemas/synonym'), 'SynonymSchema'>} */
const {SynonymSchema} = require('../src/schemas/synonym.ts');

const SYNONYMS = path.join(import.meta.dirname, '../data/synonyms.yaml');

/** @returns {import('../src/schemas/synonym').Synonym[]} */
export const readSynonyms = () =>
  parse(array(SynonymSchema), parseYaml(fs.readFileSync(SYNONYMS, 'utf8')));
