import {toAnswer, type Answer, type Wanted} from '../domain/search/answer';
import {search} from '../domain/search/search';
import type {SearchMode} from '../domain/search/searchMode';
import {loadIndex} from './loadIndex';

/** An answer, and whether it comes from this device because Algolia could not be reached. */
export type Reply = Answer & {readonly isFallback: boolean};

/**
 * What the site has on a question.
 *
 * @throws {Error} when there is no network and no index on this device
 */
export async function ask(question: string, wanted: Wanted, mode: SearchMode): Promise<Reply> {
  if (mode.mode === 'hosted') {
    try {
      const {askHosted} = await import('./hosted');
      return {...(await askHosted(question, wanted, mode)), isFallback: false};
    } catch {
      return {...(await askEmbedded(question, wanted)), isFallback: true};
    }
  }
  return {...(await askEmbedded(question, wanted)), isFallback: false};
}

async function askEmbedded(question: string, wanted: Wanted): Promise<Answer> {
  const {index, textsOf} = await loadIndex();
  return toAnswer(index, search(index, question), wanted, textsOf);
}

/** Fetches what a first question needs, while the reader is still typing. */
export function prepare({mode}: SearchMode): void {
  if (mode === 'embedded') {
    // The question itself asks again, and says what fails.
    loadIndex().catch(() => undefined);
  }
}
