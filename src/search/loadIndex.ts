import type {IndexFile} from '../domain/search/indexFile';
import {openIndexGently, type OpenIndex} from '../domain/search/openIndex';
import {MANIFEST_PATH, SEARCH_VERSION, type SearchManifest} from './manifest';

export interface LoadedIndex {
  readonly index: OpenIndex;
  readonly textsOf: (sections: readonly number[]) => Promise<ReadonlyMap<number, string>>;
}

let loading: Promise<LoadedIndex> | undefined;

/**
 * Fetches the index once. A new release takes the old files away, and an old tab then asks for the
 * new ones; what failed is asked for again the next time.
 *
 * @throws {Error} when it cannot be fetched, or is of a release that this page cannot read
 */
export function loadIndex(): Promise<LoadedIndex> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Fetches anew the next time: a text that is gone is of a release that is gone too. */
export function forgetIndex(): void {
  loading = undefined;
}

async function load(): Promise<LoadedIndex> {
  // From the cache of the browser only when the server says that it did not change.
  const manifest = await fetchJson<SearchManifest>(MANIFEST_PATH, 'no-cache');
  if (manifest.version !== SEARCH_VERSION) {
    throw new Error(`${MANIFEST_PATH}: version ${String(manifest.version)}`);
  }
  const index = await openIndexGently(await fetchJson<IndexFile>(manifest.index));
  const pieces = new Map<number, Promise<readonly string[]>>();

  const pieceOf = (section: number) => manifest.texts.findLastIndex(({from}) => from <= section);
  const fetchPiece = (piece: number): Promise<readonly string[]> => {
    const known = pieces.get(piece);
    const file = manifest.texts[piece]?.file;
    if (known || file === undefined) {
      return known ?? Promise.resolve([]);
    }
    // Results without their text are still results.
    const fetched = fetchJson<readonly string[]>(file).catch(() => {
      pieces.delete(piece);
      forgetIndex();
      return [];
    });
    pieces.set(piece, fetched);
    return fetched;
  };

  return {
    index,
    async textsOf(sections) {
      const found = await Promise.all(
        sections.map(async (section) => {
          const piece = pieceOf(section);
          const texts = await fetchPiece(piece);
          return [section, texts[section - (manifest.texts[piece]?.from ?? 0)] ?? ''] as const;
        }),
      );
      return new Map(found);
    },
  };
}

async function fetchJson<Content>(path: string, cache: RequestCache = 'default'): Promise<Content> {
  const response = await fetch(path, {cache});
  if (!response.ok) {
    throw new Error(`${path}: ${response.status}`);
  }
  return response.json();
}
