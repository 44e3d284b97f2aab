import type {Release} from '../release';

/** What of a Cache the worker uses. */
export type Store = {
  match: (path: string) => Promise<Response | undefined>;
  put: (path: string, response: Response) => Promise<void>;
  keys: () => Promise<readonly Request[]>;
};

/** What of the browser's caches the worker uses. Each of these may reject: storage can be refused. */
export type Stores = {
  open: (name: string) => Promise<Store>;
  keys: () => Promise<string[]>;
  delete: (name: string) => Promise<boolean>;
};

/** What the worker has of the world; a test brings its own. */
export type Environment = {
  release: Release;
  /** Revision of each file in the release. */
  revisions: ReadonlyMap<string, string>;
  stores: Stores;
  fetch: (request: Request | string, init?: RequestInit) => Promise<Response>;
  /** Files that the server has otherwise than listed: not fetched again while this worker runs. */
  inexact: Set<string>;
  /** Whether no other worker waits or installs, which would have a cache of its own. */
  isAlone: () => boolean;
  /** Asks the browser to look for a newer worker; called when the server has another release. */
  lookForUpdate: () => void;
};
