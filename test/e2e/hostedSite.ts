import type {BrowserContext} from '@playwright/test';
import {runPush} from '../../src/release/algolia/runPush';
import {startFakeAlgolia, type FakeAlgolia} from '../fakes/algolia/startFakeAlgolia';

/** Of the account that scripts/test.mjs built the site for. */
const told = (name: string) => process.env[name] ?? '';

/** A server on this computer in the place of Algolia, with the records of the last build in it. */
export async function startHostedIndex(): Promise<FakeAlgolia> {
  const fake = await startFakeAlgolia({
    appId: told('ALGOLIA_APP_ID'),
    searchKey: told('ALGOLIA_SEARCH_KEY'),
    writeKey: told('ALGOLIA_WRITE_KEY'),
  });
  const {ok, lines} = await runPush({
    root: process.cwd(),
    env: {...process.env, ALGOLIA_TEST_HOST: fake.host},
    args: [],
    now: new Date('2026-11-22T10:00:00Z'),
    pause: () => 0,
  });
  if (!ok) {
    throw new Error(lines.join('\n'));
  }
  return fake;
}

const ALGOLIA = /^https:\/\/[\w.-]+\.(?:algolia\.net|algolianet\.com)\//;

/**
 * Sends what pages ask of Algolia to the server on this computer. The browser still holds the
 * address against the policy of the page first.
 *
 * @returns the hosts that were asked, and how often
 */
export async function leadToFake(
  context: BrowserContext,
  fake: FakeAlgolia,
): Promise<ReadonlyMap<string, number>> {
  const asked = new Map<string, number>();
  await context.route(ALGOLIA, async (route) => {
    const request = route.request();
    const {host, pathname, search} = new URL(request.url());
    asked.set(host, (asked.get(host) ?? 0) + 1);
    const response = await fetch(`http://${fake.host}${pathname}${search}`, {
      method: request.method(),
      headers: await request.allHeaders(),
      body: request.postData(),
    }).catch(() => undefined);
    await (response
      ? route.fulfill({
          status: response.status,
          headers: Object.fromEntries(response.headers),
          body: await response.text(),
        })
      : route.abort());
  });
  return asked;
}
