import type * as v from 'valibot';
import {stringify} from 'yaml';
import {parseList} from '@site/src/plugins/catalog/data/parseRecords';
import {readYaml} from '@site/src/plugins/catalog/data/readYaml';

/**
 * What an editor reads about one record, "field: message" for each field, after the same way in
 * as a file in data/: from YAML through the schema. A field that is undefined is not in the file.
 */
export function complaints(schema: v.GenericSchema<unknown, unknown>, record: object): string[] {
  // A part that a test uses twice is written out twice, as an editor would.
  const text = stringify([record], {aliasDuplicateObjects: false});
  const {yaml} = readYaml('data/test.yaml', text);
  return parseList(schema, 'data/test.yaml', yaml).problems.map(({field, message}) =>
    field ? `${field}: ${message}` : message,
  );
}
