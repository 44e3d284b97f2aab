import type {Other} from '../../schemas/records/record';
import type {Json} from './json';

/** Longest text that another version may hold (schemas/records/record.ts). */
const MAX = 60_000;

/** A value as another version keeps it: a text as it is, everything else as JSON that says so. */
export const worded = (value: Json): Pick<Other, 'text' | 'json'> =>
  typeof value === 'string'
    ? {text: value.slice(0, MAX)}
    : {text: JSON.stringify(value).slice(0, MAX), json: true};
