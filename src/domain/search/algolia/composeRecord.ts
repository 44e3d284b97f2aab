import {LEVELS, type SearchRecord} from '../record';

const compose = (text: string | null): string | null => text && text.normalize('NFC');

/**
 * The record with each letter and its accent as one sign, because Algolia splits no compounds in text
 * that has them apart. Its names stay, so that both kinds of index speak of the same records.
 */
export const composeRecord = (record: SearchRecord): SearchRecord => ({
  ...record,
  hierarchy: LEVELS.reduce(
    (hierarchy, level) => ({...hierarchy, [level]: compose(hierarchy[level])}),
    record.hierarchy,
  ),
  content: compose(record.content),
});
