import * as v from 'valibot';
import type {Problem} from '../problems';
import {explainIssue} from './explainIssue';
import type {YamlFile, YamlPath} from './readYaml';

type AnySchema = v.GenericSchema<unknown, unknown>;

/** Where a record was found, so that later checks can point at it. */
export type Located<T> = {record: T; file: string; line?: number};

/** Parses one value; every issue becomes a problem with file, line and field. */
export function parseValue<Schema extends AnySchema>(
  schema: Schema,
  {file, yaml, path = []}: {file: string; yaml: YamlFile; path?: YamlPath},
  value: unknown,
): {output?: v.InferOutput<Schema>; problems: Problem[]} {
  const result = v.safeParse(schema, value);
  if (result.success) {
    return {output: result.output, problems: []};
  }
  const problems = result.issues.map((issue) => {
    const inner = (issue.path ?? []).map((item) => item.key as string | number);
    const line = yaml.lineOf([...path, ...inner]);
    return {
      file,
      ...(line === undefined ? {} : {line}),
      ...(inner.length > 0 ? {field: inner.join('.')} : {}),
      message: explainIssue(issue, knownKeys(schema)),
    };
  });
  return {problems};
}

/** Parses a file that holds a list of records of one kind. */
export function parseList<Schema extends AnySchema>(
  schema: Schema,
  file: string,
  yaml: YamlFile,
): {records: Located<v.InferOutput<Schema>>[]; problems: Problem[]} {
  if (!Array.isArray(yaml.value)) {
    return {
      records: [],
      problems: [{file, message: 'dit bestand hoort een lijst te zijn: elk onderdeel begint met een streepje.'}],
    };
  }
  const values: unknown[] = yaml.value;
  const records: Located<v.InferOutput<Schema>>[] = [];
  const problems: Problem[] = [];
  for (const [index, value] of values.entries()) {
    const parsed = parseValue(schema, {file, yaml, path: [index]}, value);
    problems.push(...parsed.problems);
    if (parsed.output !== undefined) {
      const line = yaml.lineOf([index]);
      records.push({record: parsed.output, file, ...(line === undefined ? {} : {line})});
    }
  }
  return {records, problems};
}

function knownKeys(schema: AnySchema): string[] {
  const candidate: unknown = 'pipe' in schema && Array.isArray(schema.pipe) ? schema.pipe[0] : schema;
  if (typeof candidate === 'object' && candidate !== null && 'entries' in candidate) {
    const {entries} = candidate;
    return typeof entries === 'object' && entries !== null ? Object.keys(entries) : [];
  }
  return [];
}
