// @ts-check
// `npm run -s search:eval -- SECTIONS.json QUERIES.json`: asks our engine these questions about any
// site, and prints one line of JSON for each: its id and the first ten pages. See bench/README.md.
import fs from 'node:fs';
import {createRequire} from 'node:module';
import process from 'node:process';
import {getDotPath, safeParse} from 'valibot';
import {firstTen} from './first-ten.mjs';
import {buildIndex, openIndex, readSynonyms, search} from './search-engine.mjs';

/** @type {typeof import('../src/schemas/searchEval')} */
const {EvalQueriesSchema, EvalSectionsSchema} = createRequire(import.meta.url)(
  '../src/schemas/searchEval.ts',
);

/** @typedef {import('../src/schemas/searchEval').EvalSection} EvalSection */

/**
 * @template {import('valibot').GenericSchema} Schema
 * @param {Schema} schema
 * @param {string} file
 * @returns {import('valibot').InferOutput<Schema>}
 * @throws {Error} a sentence for who runs it
 */
function read(schema, file) {
  const result = safeParse(schema, readJson(file));
  if (!result.success) {
    const [issue] = result.issues;
    const place = getDotPath(issue);
    throw new Error(`${file} klopt niet${place ? ` bij ${place}` : ''}: ${issue.message}.`);
  }
  return result.output;
}

/**
 * @param {string} file
 * @returns {unknown}
 */
function readJson(file) {
  let text;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`${file} is niet te lezen. Klopt de naam?`, {cause: error});
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Error(`${file} is geen geldige JSON.`, {cause: error});
  }
}

/**
 * The index wants the sections of a page together, and an id of its own for each.
 *
 * @param {readonly EvalSection[]} sections
 * @returns {import('../src/domain/search/section').Section[]}
 */
function prepare(sections) {
  /** @type {Map<string, EvalSection[]>} */
  const pages = new Map();
  for (const section of sections) {
    const found = pages.get(section.page);
    if (found) {
      found.push(section);
    } else {
      pages.set(section.page, [section]);
    }
  }
  return [...pages.values()].flat().map((section, id) => ({...section, id: String(id)}));
}

function main() {
  const [sectionsFile, queriesFile] = process.argv.slice(2);
  if (sectionsFile === undefined || queriesFile === undefined) {
    throw new Error('Noem twee bestanden: npm run -s search:eval -- SECTIONS.json QUERIES.json');
  }
  const sections = read(EvalSectionsSchema, sectionsFile);
  const {queries} = read(EvalQueriesSchema, queriesFile);
  // Through JSON, as it reaches a browser.
  const file = JSON.stringify(buildIndex(prepare(sections), readSynonyms()));
  const index = openIndex(JSON.parse(file));
  const lines = queries.map(({id, query}) =>
    JSON.stringify({id, hits: firstTen(index, search(index, query))}),
  );
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
