import {toJsonSchema} from '@valibot/to-json-schema';
import * as v from 'valibot';
import {LISTS, NAMELESS_LISTS, SINGLES} from '../data/collections';

/** A file in data/schemas, with which an editor's program completes and checks a data file. */
export type SchemaFile = {file: string; text: string};

/**
 * JSON Schema of every kind of data file, made from the schemas that the build itself uses. What
 * JSON Schema cannot say (a field that depends on another) is left out: the build still checks it.
 */
export function toSchemaFiles(): SchemaFile[] {
  const lists = Object.values({...LISTS, ...NAMELESS_LISTS}).map(({path, schema}) =>
    schemaFile(path, v.array<v.GenericSchema>(schema)),
  );
  const singles = Object.values(SINGLES).map(({path, schema}) => schemaFile(path, schema));
  return [...lists, ...singles];
}

function schemaFile(path: string, schema: v.GenericSchema): SchemaFile {
  const json = toJsonSchema(schema, {errorMode: 'ignore', typeMode: 'input'});
  return {file: schemaPath(path), text: `${JSON.stringify(json, null, 2)}\n`};
}

/** "data/terms.yaml" and "data/facts/" as "data/schemas/terms.schema.json" and its like. */
export const schemaPath = (path: string): string =>
  path.replace(/^data\/(.*?)(?:\/|\.yaml)$/, 'data/schemas/$1.schema.json');
