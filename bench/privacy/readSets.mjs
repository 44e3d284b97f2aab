// @ts-check
// The examples, written by someone who had not seen the rules.
import fs from 'node:fs';
import path from 'node:path';
import {
  array,
  getDotPath,
  minLength,
  picklist,
  pipe,
  safeParse,
  strictObject,
  string,
} from 'valibot';
import {parse} from 'yaml';
import {KINDS} from './measure.mjs';

const Text = pipe(string(), minLength(1));
const Examples = array(
  strictObject({text: Text, finds: array(strictObject({kind: picklist(KINDS), text: Text}))}),
);
const Innocent = array(strictObject({text: Text}));

/**
 * @template {import('valibot').GenericSchema} Schema
 * @param {Schema} schema
 * @param {string} name
 * @returns {import('valibot').InferOutput<Schema>}
 * @throws {Error} with the file and the place in it
 */
function read(schema, name) {
  const file = path.join(import.meta.dirname, name);
  const result = safeParse(schema, parse(fs.readFileSync(file, 'utf8')));
  if (!result.success) {
    const [issue] = result.issues;
    throw new Error(`${name}, ${getDotPath(issue) ?? 'top'}: ${issue.message}`);
  }
  return result.output;
}

export const readSets = () => ({
  plain: read(Examples, 'plain.yaml'),
  hard: read(Examples, 'hard.yaml'),
  innocent: read(Innocent, 'innocent.yaml'),
});
