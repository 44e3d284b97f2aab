import type {AsPlainObject} from 'minisearch';

/**
 * MiniSearch's own form, in which each posting is an object, made small: words that share their
 * beginning with the one before leave it out, and postings are numbers in a row.
 */
export interface PackedIndex {
  /** Terms in the order of the alphabet, each as a digit (how much it shares, in base 36) and the rest. */
  readonly terms: string;
  /** By field: for each term its postings, with ';' between terms. */
  readonly postings: readonly string[];
  /** By field: the number of terms in each document; -1 where it lacks the field. */
  readonly lengths: readonly (readonly number[])[];
  readonly averages: readonly number[];
}

type Postings = AsPlainObject['index'][number][1];

/** Longest beginning that is told in one digit. */
const MOST_SHARED = 35;

/** Words in the order of the alphabet, without what they share with the word before. */
export function packWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) {
        shared += 1;
      }
      before = word;
      return shared.toString(36) + word.slice(shared);
    })
    .join(' ');
}

export function unpackWords(packed: string): string[] {
  let before = '';
  return packed === ''
    ? []
    : packed.split(' ').map((entry) => {
        before = before.slice(0, Number.parseInt(entry.charAt(0), 36)) + entry.slice(1);
        return before;
      });
}

/** A document is told by its distance to the one before; odd when the term stands there more often. */
function packPostings(frequencies: Readonly<Record<string, number>>): string {
  let before = -1;
  return Object.entries(frequencies)
    .map(([id, frequency]) => [Number(id), frequency] as const)
    .toSorted(([left], [right]) => left - right)
    .map(([id, frequency]) => {
      const distance = (id - before - 1) * 2;
      before = id;
      return frequency > 1
        ? `${(distance + 1).toString(36)} ${frequency.toString(36)}`
        : distance.toString(36);
    })
    .join(' ');
}

function unpackPostings(packed: string): Record<string, number> {
  const frequencies: Record<string, number> = {};
  const numbers = packed.split(' ').map((number) => Number.parseInt(number, 36));
  let id = -1;
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    id += (number >> 1) + 1;
    const isMore = number % 2 === 1;
    at += isMore ? 1 : 0;
    frequencies[id] = isMore ? (numbers[at] ?? 1) : 1;
  }
  return frequencies;
}

/** @param index of documents that were added with the ids 0, 1, 2 … */
export function packIndex(index: AsPlainObject): PackedIndex {
  const fields = Object.values(index.fieldIds);
  const terms = index.index.toSorted(([left], [right]) => (left < right ? -1 : 1));
  const ids = Array.from({length: index.documentCount}, (_, id) => id);
  return {
    terms: packWords(terms.map(([term]) => term)),
    postings: fields.map((field) =>
      terms
        .map(([, postings]) => packPostings(Object.values({f: postings[String(field)]})[0] ?? {}))
        .join(';'),
    ),
    lengths: fields.map((field) => ids.map((id) => index.fieldLength[String(id)]?.[field] ?? -1)),
    averages: fields.map((field) => index.averageFieldLength[field] ?? 0),
  };
}

/**
 * @param fields as they were when the index was made
 * @returns what MiniSearch.loadJS reads
 */
export function unpackIndex(packed: PackedIndex, fields: readonly string[]): AsPlainObject {
  const terms = unpackWords(packed.terms);
  const columns = packed.postings.map((column) => column.split(';'));
  const count = packed.lengths[0]?.length ?? 0;
  const ids = Array.from({length: count}, (_, id) => id);
  const postingsOf = (row: number): Postings =>
    Object.fromEntries(
      columns.flatMap((column, field) =>
        column[row] ? [[field, unpackPostings(column[row])]] : [],
      ),
    );
  return {
    documentCount: count,
    nextId: count,
    documentIds: Object.fromEntries(ids.map((id) => [id, id])),
    fieldIds: Object.fromEntries(fields.map((field, id) => [field, id])),
    fieldLength: Object.fromEntries(
      ids.map((id) => [id, packed.lengths.map((lengths) => lengths[id] ?? -1)]),
    ),
    averageFieldLength: [...packed.averages],
    storedFields: {},
    dirtCount: 0,
    index: terms.map((term, row) => [term, postingsOf(row)]),
    serializationVersion: 2,
  };
}
