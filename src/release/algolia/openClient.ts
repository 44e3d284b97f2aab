import {algoliasearch, type SearchClient} from 'algoliasearch';
import type {PushTarget} from './readPushEnv';

export type ClientOptions = NonNullable<Parameters<typeof algoliasearch>[2]>;

/** How often a request that came too soon is sent again, after the wait that Algolia asks for. */
const RATE_LIMIT_RETRIES = 3;

/** A new one for each push: a client avoids a server for two minutes after a fault. */
export function openClient(target: PushTarget, options: ClientOptions = {}): SearchClient {
  const {appId, writeKey, testHost} = target;
  return algoliasearch(appId, writeKey, {
    maxRateLimitRetries: RATE_LIMIT_RETRIES,
    ...(testHost === undefined
      ? {}
      : {hosts: [{url: testHost, accept: 'readWrite' as const, protocol: 'http' as const}]}),
    ...options,
  });
}
