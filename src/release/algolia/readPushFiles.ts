import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import {composeRecord} from '../../domain/search/algolia/composeRecord';
import type {SearchRecord} from '../../domain/search/record';
import type {Synonym} from '../../schemas/synonym';
import {parseList} from '../../plugins/catalog/data/parseRecords';
import {readYaml} from '../../plugins/catalog/data/readYaml';
import {ContentError} from '../../plugins/catalog/problems';
import {SearchRecordsSchema} from '../../schemas/searchRecord';
import {SynonymSchema} from '../../schemas/synonym';

const RECORDS_FILE = 'build/search/records.json';
const SYNONYMS_FILE = 'data/synonyms.yaml';

/**
 * The records of the last build, as Algolia wants them.
 *
 * @throws {Error} a sentence for who pushes
 */
export function readRecords(root: string): SearchRecord[] {
  const file = path.join(root, RECORDS_FILE);
  if (!fs.existsSync(file)) {
    throw new Error(`${RECORDS_FILE} is er niet. Bouw eerst de site: npm run build`);
  }
  const parsed = v.safeParse(SearchRecordsSchema, parseJson(fs.readFileSync(file, 'utf8')));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Error(
      `${RECORDS_FILE} is niet wat de bouw schrijft (${v.getDotPath(issue) ?? 'het geheel'}: ${issue.message}). Bouw de site opnieuw: npm run build`,
    );
  }
  return parsed.output.map(composeRecord);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @throws {ContentError} with file and line of what is wrong */
export function readSynonyms(root: string): Synonym[] {
  const text = fs.readFileSync(path.join(root, SYNONYMS_FILE), 'utf8');
  const {yaml, problems} = readYaml(SYNONYMS_FILE, text);
  const list =
    problems.length > 0 ? {records: [], problems} : parseList(SynonymSchema, SYNONYMS_FILE, yaml);
  if (list.problems.length > 0) {
    throw new ContentError(list.problems);
  }
  return list.records.map(({record}) => record);
}
