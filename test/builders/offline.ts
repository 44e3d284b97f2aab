import {createHash} from 'node:crypto';
import {cacheName, type Release} from '../../src/offline/release';
import type {Environment, Stores} from '../../src/offline/worker/environment';

export const ORIGIN = 'https://site.example';

/** The Content-Security-Policy of the release; a server that does not say it sends none. */
export const POLICY = "script-src 'self' 'sha256-new='";

const revisionOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** Caches in memory, in the order in which they were made. */
export class FakeStores implements Stores {
  readonly files = new Map<string, Map<string, Response>>();
  /** What every use of storage ends in, as when a browser refuses it or the device is full. */
  refusal: DOMException | undefined;

  async open(name: string): ReturnType<Stores['open']> {
    this.check();
    const files = this.files.get(name) ?? new Map<string, Response>();
    this.files.set(name, files);
    return {
      match: async (path) => files.get(path)?.clone(),
      put: async (path, response) => {
        this.check();
        files.set(path, response);
      },
      keys: async () => [...files.keys()].map((path) => new Request(ORIGIN + path)),
    };
  }

  async keys(): Promise<string[]> {
    this.check();
    return [...this.files.keys()];
  }

  async delete(name: string): Promise<boolean> {
    return this.files.delete(name);
  }

  /** Paths kept of a release, sorted: which of those fetched together is kept first is chance. */
  kept(id: string): string[] {
    return [...(this.files.get(cacheName(id))?.keys() ?? [])].toSorted();
  }

  private check(): void {
    if (this.refusal) {
      throw this.refusal;
    }
  }
}

/** A server with these texts by path; `down` is a network that is gone. */
export class FakeServer {
  readonly asked: string[] = [];
  down = false;

  constructor(public texts: Record<string, string | Response>) {}

  readonly fetch: Environment['fetch'] = async (request) => {
    const path = typeof request === 'string' ? request : new URL(request.url).pathname;
    this.asked.push(path);
    if (this.down) {
      throw new TypeError('Failed to fetch');
    }
    const found = this.texts[path];
    return found instanceof Response
      ? found.clone()
      : new Response(found ?? 'not found', {status: found === undefined ? 404 : 200});
  };
}

type Site = {
  env: Environment;
  stores: FakeStores;
  server: FakeServer;
  lookForUpdate: jest.Mock;
};

/** A worker's world: a release with these texts, the first `shell` of which are the shell. */
export function offlineSite(
  texts: Record<string, string>,
  {id = 'r1', shell = 0, complete = true, stores = new FakeStores(), isAlone = true} = {},
): Site {
  const release: Release = {
    id,
    shell,
    complete,
    policy: POLICY,
    files: Object.entries(texts).map(([path, text]) => [path, revisionOf(text)]),
  };
  const server = new FakeServer(texts);
  const lookForUpdate = jest.fn();
  return {
    server,
    stores,
    lookForUpdate,
    env: {
      release,
      revisions: new Map(release.files),
      stores,
      fetch: server.fetch,
      isAlone: () => isAlone,
      inexact: new Set(),
      lookForUpdate,
    },
  };
}
