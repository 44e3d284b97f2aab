import * as v from 'valibot';
import type {Problem} from '../problems';
import {explainIssue} from './explainIssue';
import type {YamlFile, YamlPath} from './readYaml';

type AnySchema = v.GenericSchema<unknown, unknown>;

/** Where a record was found, so that later checks can point at it. */
export type Located<T> = {record: T; file: string; line?: number};

/**
 * Parses one value; every issue becomes a problem with file, line and field. A field gets one
 * message, the first: of an empty address, that it is empty, and not also that it is no address.
 */
export function parseValue<Schema extends AnySchema>(
  schema: Schema,
  {file, yaml, path = []}: {file: string; yaml: YamlFile; path?: YamlPath},
  value: unknown,
): {output?: v.InferOutput<Schema>; problems: Problem[]} {
  const result = v.safeParse(schema, value);
  if (result.success) {
    return {output: result.output, problems: []};
  }
  const problems = new Map<string, Problem>();
  for (const issue of result.issues) {
    const inner = (issue.path ?? []).map(({key}) => (typeof key === 'number' ? key : String(key)));
    const field = inner.join('.');
    const line = yaml.lineOf([...path, ...inner]);
    if (!problems.has(field)) {
      problems.set(field, {
        file,
        ...(line === undefined ? {} : {line}),
        ...(field === '' ? {} : {field}),
        message: explainIssue(issue, knownKeys(schema, inner)),
      });
    }
  }
  return {problems: [...problems.values()]};
}

const NamedSchema = v.object({id: v.string()});

/** Parses a file that holds a list of records of one kind; `refused` are the ids of those left out. */
export function parseList<Schema extends AnySchema>(
  schema: Schema,
  file: string,
  yaml: YamlFile,
): {records: Located<v.InferOutput<Schema>>[]; refused: string[]; problems: Problem[]} {
  if (!Array.isArray(yaml.value)) {
    return {
      records: [],
      refused: [],
      problems: [
        {
          file,
          message: 'dit bestand hoort een lijst te zijn: elk onderdeel begint met een streepje.',
        },
      ],
    };
  }
  const values: unknown[] = yaml.value;
  const records: Located<v.InferOutput<Schema>>[] = [];
  const refused: string[] = [];
  const problems: Problem[] = [];
  for (const [index, value] of values.entries()) {
    const parsed = parseValue(schema, {file, yaml, path: [index]}, value);
    problems.push(...parsed.problems);
    if (parsed.output !== undefined) {
      const line = yaml.lineOf([index]);
      records.push({record: parsed.output, file, ...(line === undefined ? {} : {line})});
    } else if (v.is(NamedSchema, value)) {
      refused.push(value.id);
    }
  }
  return {records, refused, problems};
}

/** The part of a valibot schema in which one schema holds others. */
type Shape = {
  kind: string;
  entries?: Record<string, Shape>;
  wrapped?: Shape;
  item?: Shape;
  options?: readonly Shape[];
};

/** Names of the fields that may stand where the last part of `path` stands. */
function knownKeys(shape: Shape | undefined, path: YamlPath): string[] {
  if (shape?.wrapped) {
    return knownKeys(shape.wrapped, path);
  }
  if (shape?.options) {
    return shape.options.flatMap((option) => knownKeys(option, path));
  }
  const [key, ...rest] = path;
  if (key === undefined || rest.length === 0) {
    return Object.keys(shape?.entries ?? {});
  }
  return knownKeys(typeof key === 'number' ? shape?.item : shape?.entries?.[key], rest);
}
