/** Who answers a search: the index that is part of the site, or an index at Algolia. */
export type SearchMode = {readonly mode: 'embedded'} | HostedMode;

export interface HostedMode {
  readonly mode: 'hosted';
  readonly appId: string;
  /** May only search, and is there for every reader to see. The key that writes is never in a build. */
  readonly searchKey: string;
  readonly indexName: string;
}

const NAMES = ['ALGOLIA_APP_ID', 'ALGOLIA_SEARCH_KEY', 'ALGOLIA_INDEX_NAME'] as const;

/**
 * @param env of the build
 * @throws {Error} a sentence for who builds, when some of the three are there and others are not
 */
export function readSearchMode(env: Readonly<Record<string, string | undefined>>): SearchMode {
  const [appId, searchKey, indexName] = NAMES.map((name) => env[name]?.trim() ?? '');
  if (appId && searchKey && indexName) {
    return {mode: 'hosted', appId, searchKey, indexName};
  }
  const missing = NAMES.filter((name) => !env[name]?.trim());
  if (missing.length < NAMES.length) {
    throw new Error(
      `Voor zoeken bij Algolia ontbreekt ${missing.join(' en ')}. Vul alle drie in (${NAMES.join(', ')}), of geen van drie: dan zoekt de site zelf.`,
    );
  }
  return {mode: 'embedded'};
}
