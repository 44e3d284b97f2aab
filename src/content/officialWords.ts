import type {OfficialWord} from '@site/src/schemas/officialWord';
import data from '@generated/catalog/default/official-words.json';

/** Official words with plain ones, in alphabetical order. */
export const officialWords: OfficialWord[] = data;
