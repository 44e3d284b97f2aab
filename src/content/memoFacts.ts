import type {MemoFacts} from '@site/src/domain/catalog/types';
import data from '@generated/catalog/default/memo-facts.json';

/** What is known, for a memo: each with its limit and its sources. */
export const memoFacts: MemoFacts = data;
