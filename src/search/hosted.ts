import {liteClient} from 'algoliasearch/lite';
import type {Answer, Hit, PageHits, Wanted} from '../domain/search/answer';
import {unescapeHtml} from '../domain/search/escapeHtml';
import type {Level, SearchRecord} from '../domain/search/record';
import type {HostedMode} from '../domain/search/searchMode';
import type {Marked} from '../domain/search/snippet';

type Client = ReturnType<typeof liteClient>;

/** Signs that stand in no text, around what was found. */
const OPEN = '\u{e000}';
const CLOSE = '\u{e001}';

/** Text with our signs around what was found. */
interface Shown {
  readonly value?: string;
}

/** A record as Algolia gives it back. */
type AlgoliaHit = SearchRecord & {
  readonly _snippetResult?: {readonly content?: Shown};
  readonly _highlightResult?: {readonly hierarchy?: Partial<Record<Level, Shown>>};
};

/** Algolia's own client writes to the device which of its servers answered; this keeps nothing. */
const keepNothing: NonNullable<NonNullable<Parameters<typeof liteClient>[2]>['hostsCache']> = {
  get: (_key, ask) => ask(),
  set: (_key, value) => Promise.resolve(value),
  delete: () => Promise.resolve(),
  clear: () => Promise.resolve(),
};

let client: Client | undefined;

/**
 * What Algolia has on a question.
 *
 * @throws {Error} when it cannot be reached or refuses
 */
export async function askHosted(
  question: string,
  {limit, kind}: Wanted,
  {appId, searchKey, indexName}: HostedMode,
): Promise<Answer> {
  client ??= liteClient(appId, searchKey, {hostsCache: keepNothing});
  const {results} = await client.searchForHits<AlgoliaHit>({
    requests: [
      {
        indexName,
        query: question,
        hitsPerPage: limit,
        facets: ['kind'],
        ...(kind === undefined ? {} : {facetFilters: [`kind:${kind}`]}),
        attributesToSnippet: ['content:25'],
        attributesToHighlight: ['hierarchy'],
        highlightPreTag: OPEN,
        highlightPostTag: CLOSE,
        snippetEllipsisText: '…',
      },
    ],
  });
  const [result] = results;
  const byPage = new Map<string, AlgoliaHit[]>();
  for (const hit of result?.hits ?? []) {
    byPage.set(hit.url_without_anchor, [...(byPage.get(hit.url_without_anchor) ?? []), hit]);
  }
  return {
    pages: [...byPage.values()].flatMap((hits): PageHits[] => {
      const [first, ...others] = hits.map(toHit);
      return first ? [[first, ...others]] : [];
    }),
    total: result?.nbHits ?? 0,
    kinds: new Map(Object.entries(result?.facets?.['kind'] ?? {})),
  };
}

function toHit(hit: AlgoliaHit): Hit {
  const {hierarchy, url, kind, anchor, type} = hit;
  const deepest =
    (['lvl6', 'lvl5', 'lvl4', 'lvl3', 'lvl2'] as const).find((level) => hierarchy[level]) ?? 'lvl1';
  const marked = (level: Level) =>
    readMarks(hit._highlightResult?.hierarchy?.[level]?.value ?? hierarchy[level] ?? '');
  return {
    url,
    lvl0: unescapeHtml(hierarchy.lvl0 ?? ''),
    title: marked('lvl1'),
    heading: anchor === null || deepest === 'lvl1' ? [] : marked(deepest),
    kind,
    snippet:
      type === 'content' ? readMarks(hit._snippetResult?.content?.value ?? hit.content ?? '') : [],
  };
}

/** Text with signs around what was found, as pieces. */
function readMarks(html: string): Marked[] {
  return unescapeHtml(html)
    .split(OPEN)
    .flatMap((piece, index) => {
      const [found = '', rest] = index === 0 ? ['', piece] : piece.split(CLOSE);
      return [
        {text: found, isFound: true},
        {text: rest ?? '', isFound: false},
      ];
    })
    .filter(({text}) => text !== '');
}
