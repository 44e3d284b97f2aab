import type {SynonymHit} from 'algoliasearch';
import type {Synonym} from '../../../schemas/synonym';

/** Algolia's Build plan takes no more. */
export const MOST_SYNONYMS = 1000;

/**
 * The same list for Algolia. An entry keeps its name for as long as its words stay, wherever it
 * stands in the file, so that a second push changes nothing.
 */
export const toAlgoliaSynonyms = (entries: readonly Synonym[]): SynonymHit[] =>
  entries.map((entry) =>
    'same' in entry
      ? {objectID: `same:${entry.same.join('|')}`, type: 'synonym', synonyms: [...entry.same]}
      : {
          objectID: `from:${entry.from}>${entry.to.join('|')}`,
          type: 'oneWaySynonym',
          input: entry.from,
          synonyms: [...entry.to],
        },
  );
