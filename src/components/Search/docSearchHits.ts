import type {Hit, PageHits} from '@site/src/domain/search/answer';
import type {Marked} from '@site/src/domain/search/snippet';

/** A hit as DocSearch groups it, with ours, which is what is shown. */
export interface DocSearchHit {
  readonly objectID: string;
  readonly url: string;
  readonly type: 'lvl1' | 'lvl2';
  readonly content: null;
  readonly hierarchy: Readonly<Record<'lvl0' | 'lvl1' | 'lvl2', string | null>> &
    Readonly<Record<'lvl3' | 'lvl4' | 'lvl5' | 'lvl6', null>>;
  readonly own: Hit;
}

/** The words, without what is marked. */
export const plainText = (pieces: readonly Marked[]) => pieces.map(({text}) => text).join('');

/** Pages in one group each, so that DocSearch leaves them in our order. */
export function toDocSearch(pages: readonly PageHits[]): DocSearchHit[] {
  return pages.flatMap((hits) =>
    hits.map((hit, index): DocSearchHit => {
      const title = plainText(hit.title);
      return {
        objectID: hit.url,
        url: hit.url,
        // The first stands for its page; DocSearch puts the others below it.
        type: index === 0 ? 'lvl1' : 'lvl2',
        content: null,
        hierarchy: {
          lvl0: hit.lvl0 === title ? title : `${hit.lvl0} › ${title}`,
          lvl1: title,
          lvl2: plainText(hit.heading),
          lvl3: null,
          lvl4: null,
          lvl5: null,
          lvl6: null,
        },
        own: hit,
      };
    }),
  );
}
