/** Where to push to, and with which key. */
export interface PushTarget {
  readonly appId: string;
  /** May change the index. In no output, no build and no message. */
  readonly writeKey: string;
  readonly indexName: string;
  /** A server on this computer that stands in for Algolia. */
  readonly testHost?: string;
}

export type Env = Readonly<Record<string, string | undefined>>;

/** What every temporary index has in its name, and no other index may have. */
export const TEMPORARY = '_tmp_';

const NAMES = ['ALGOLIA_APP_ID', 'ALGOLIA_WRITE_KEY', 'ALGOLIA_INDEX_NAME'] as const;
const LOOPBACK = /^127\.0\.0\.1:\d{1,5}$/;

/**
 * @returns nothing when none of the names is there
 * @throws {Error} a sentence for who pushes, when some are there and others are not, or one is wrong
 */
export function readPushEnv(env: Env): PushTarget | undefined {
  const [appId, writeKey, indexName] = NAMES.map((name) => env[name]?.trim() ?? '');
  const missing = missingNames(env);
  if (!appId || !writeKey || !indexName) {
    if (missing.length === NAMES.length) {
      return undefined;
    }
    throw new Error(explainMissing(missing));
  }
  if (indexName.includes(TEMPORARY)) {
    throw new Error(
      `Kies een ALGOLIA_INDEX_NAME zonder '${TEMPORARY}': een index met die letters in de naam is tijdelijk, en wordt weggehaald.`,
    );
  }
  const testHost = env['ALGOLIA_TEST_HOST']?.trim() ?? '';
  if (testHost !== '' && !LOOPBACK.test(testHost)) {
    throw new Error(
      'ALGOLIA_TEST_HOST is alleen voor een proef op deze computer: schrijf 127.0.0.1 met een poort, zoals 127.0.0.1:4000.',
    );
  }
  return {appId, writeKey, indexName, ...(testHost === '' ? {} : {testHost})};
}

export const missingNames = (env: Env): string[] => NAMES.filter((name) => !env[name]?.trim());

export const explainMissing = (missing: readonly string[]): string =>
  `Om naar Algolia te sturen ontbreekt ${listOf(missing)}. Vul in: ${NAMES.join(', ')}.`;

const listOf = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`;
