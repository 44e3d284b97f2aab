import {DRAWINGS, PAGE_KINDS, type Drawing, type PageKind} from '@site/src/schemas/pageLists';

export type PageMeta = {
  kind: PageKind;
  reviewed: string;
  readingMinutes: number;
  drawing: Drawing | undefined;
};

/**
 * The build has held every field against its schema, which does not come along to the browser; so a
 * miss here is our own mistake.
 *
 * @throws {Error} when a field that every page has is not there
 */
export function readPageMeta(frontMatter: Record<string, unknown>): PageMeta {
  const {reviewed, readingMinutes} = frontMatter;
  const kind = PAGE_KINDS.find((known) => known === frontMatter.kind);
  const drawing = DRAWINGS.find((known) => known === frontMatter.drawing);
  if (!kind || typeof reviewed !== 'string' || typeof readingMinutes !== 'number') {
    throw new Error('This page has no kind, review date or reading time: was it built?');
  }
  return {kind, reviewed, readingMinutes, drawing};
}
