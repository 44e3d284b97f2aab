import type {DocSearchTransformClient} from '@docsearch/react';
import {searchMode} from '@site/src/content/searchMode';
import {ask, type Reply} from '@site/src/search/ask';
import type {NoticeState} from './DialogNotice';
import {toDocSearch} from './docSearchHits';

/** Pages in the dialog; /zoeken has them all. */
const LIMIT = 8;

/**
 * The client that DocSearch asks: ours, with what else it wants of one. Of a question that another has
 * come after, nothing is told.
 *
 * @param tell what is shown above the results
 */
export function docSearchClient(
  client: DocSearchTransformClient,
  tell: (notice: NoticeState) => void,
): DocSearchTransformClient {
  let newest = 0;
  const search = async ({requests}: {requests: readonly {query?: string}[]}) => {
    const question = requests[0]?.query ?? '';
    newest += 1;
    const own = newest;
    let reply: Reply | undefined;
    try {
      reply = await ask(question, {limit: LIMIT}, searchMode);
    } catch {
      // The notice says so, with a way on; DocSearch's own words are for programmers.
    }
    if (own === newest) {
      tell(reply ? {state: 'done', question, reply} : {state: 'failed', question});
    }
    return {results: [{index: 'site', hits: reply ? toDocSearch(reply.pages) : [], nbHits: 0}]};
  };
  // Its type promises whatever hits a caller names; DocSearch names its own, which ours have the shape of.
  return Object.assign(Object.create(client), {search});
}
