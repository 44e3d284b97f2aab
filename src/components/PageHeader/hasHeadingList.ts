import type {PageKind} from '@site/src/schemas/pageLists';

/**
 * Whether a page lists its headings: a card is one sheet, and on the page of a tool nothing stands
 * before the tool.
 */
export const hasHeadingList = (kind: PageKind): boolean =>
  kind !== 'kaart' && kind !== 'hulpmiddel';
