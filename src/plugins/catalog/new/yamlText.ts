import {stringify} from 'yaml';

/** A record as an item of a YAML list, or fields for the top of a page; as Prettier would leave it. */
export const yamlText = (value: unknown): string =>
  stringify(value, {lineWidth: 0, singleQuote: true});
