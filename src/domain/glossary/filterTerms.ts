import {fold} from '../search/fold';

/** What of a term can be found. */
type Findable = {term: string; forms: readonly string[]; definition: string; more?: string};

/**
 * The terms in which every word of the query occurs, also as a part of a word: in the name, in
 * another form or in the explanation. Case and accents do not count; the order is kept.
 */
export function filterTerms<Entry extends Findable>(
  entries: readonly Entry[],
  query: string,
): Entry[] {
  const words = fold(query).split(/\s+/);
  return entries.filter(({term, forms, definition, more = ''}) => {
    // One line for each part: no word runs on from the one into the other.
    const text = fold([term, ...forms, definition, more].join('\n'));
    return words.every((word) => text.includes(word));
  });
}
