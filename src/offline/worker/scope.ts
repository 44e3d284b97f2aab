// The worker's globals, no more than what is used: TypeScript's `webworker` library cannot stand
// beside `dom` in one program.

export type ExtendableEvent = Event & {waitUntil: (promise: Promise<unknown>) => void};

export type FetchEvent = ExtendableEvent & {
  request: Request;
  respondWith: (response: Promise<Response>) => void;
};

export type MessageEventOfPage = ExtendableEvent & {
  data: unknown;
  source: {url?: string} | null;
};

export type WorkerScope = {
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
    (type: 'fetch', listener: (event: FetchEvent) => void): void;
    (type: 'message', listener: (event: MessageEventOfPage) => void): void;
  };
  clients: {claim: () => Promise<void>};
  location: {origin: string};
  registration: {waiting: unknown; installing: unknown; update: () => Promise<unknown>};
  skipWaiting: () => Promise<void>;
};
