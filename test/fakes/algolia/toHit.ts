import * as v from 'valibot';
import {LEVELS, type Level, type SearchRecord} from '../../../src/domain/search/record';
import {highlight, snippet, type Highlight, type Marks} from './highlight';
import type {Query} from './requests';
import type {StoredIndex} from './store';

interface Shown {
  readonly hierarchy: Partial<Record<Level, Highlight>>;
  readonly content?: Highlight;
}

export interface Hit extends SearchRecord {
  readonly _highlightResult: Shown;
  readonly _snippetResult: Shown;
}

/** A record as Algolia gives it back, with what was looked for marked in it. */
export function toHit(
  record: SearchRecord,
  query: Query,
  settings: StoredIndex['settings'],
  stems: ReadonlySet<string>,
): Hit {
  const marks: Marks = {
    stems,
    before: query.highlightPreTag,
    after: query.highlightPostTag,
    ellipsis: query.snippetEllipsisText,
  };
  const sizes = snippetSizes(query.attributesToSnippet ?? settings['attributesToSnippet']);
  return {
    ...record,
    _highlightResult: show(record, (_attribute, html) => highlight(html, marks)),
    _snippetResult: show(record, (attribute, html) => {
      const size = sizes.get(attribute);
      return size === undefined ? undefined : snippet(html, size, marks);
    }),
  };
}

function show(
  {hierarchy, content}: SearchRecord,
  showText: (attribute: string, html: string) => Highlight | undefined,
): Shown {
  const headings: Partial<Record<Level, Highlight>> = {};
  for (const level of LEVELS) {
    const html = hierarchy[level];
    const shown = html === null ? undefined : showText(`hierarchy.${level}`, html);
    if (shown) {
      headings[level] = shown;
    }
  }
  const text = content === null ? undefined : showText('content', content);
  return {hierarchy: headings, ...(text ? {content: text} : {})};
}

const WORDS_BY_DEFAULT = 10;

/** Of 'content:18': how many words of which attribute. */
function snippetSizes(given: unknown): Map<string, number> {
  const attributes = v.safeParse(v.array(v.string()), given);
  return new Map(
    (attributes.success ? attributes.output : []).map((attribute) => {
      const [name = '', size] = attribute.split(':');
      return [name, size === undefined ? WORDS_BY_DEFAULT : Number(size)];
    }),
  );
}
