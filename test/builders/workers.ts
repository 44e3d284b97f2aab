/** A service worker that waits, as a page sees it. */
export class FakeWorker extends EventTarget {
  state: ServiceWorkerState = 'installed';
  readonly told: unknown[] = [];

  postMessage(message: unknown): void {
    this.told.push(message);
  }
}

/** The registration of a site's worker. */
export class FakeRegistration extends EventTarget {
  waiting: FakeWorker | null = null;
  installing: FakeWorker | null = null;
  active: FakeWorker | null = new FakeWorker();

  /** A new worker comes in, and has installed. */
  install(worker: FakeWorker): void {
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
    this.installing = null;
    this.waiting = worker;
    worker.dispatchEvent(new Event('statechange'));
  }
}

/** `navigator.serviceWorker`. */
export class FakeWorkers extends EventTarget {
  readonly registration = new FakeRegistration();
  readonly ready = Promise.resolve(this.registration);
  readonly register = jest.fn(() => this.ready);
  controller: FakeWorker | null = this.registration.active;

  /** A worker starts to serve the page. */
  takeOver(worker: FakeWorker): void {
    worker.state = 'activated';
    this.controller = worker;
    this.dispatchEvent(new Event('controllerchange'));
  }
}

type Held = {name: string; mode: LockMode; run: () => Promise<unknown>};

/** `navigator.locks`, first come first served, as the browser does across tabs. */
export class FakeLocks {
  private held: Held[] = [];
  private waiting: Held[] = [];

  readonly request = (
    name: string,
    {mode = 'exclusive', signal}: LockOptions,
    callback: () => Promise<unknown>,
  ): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const lock: Held = {name, mode, run: () => callback().then(resolve, reject)};
      signal?.addEventListener('abort', () => {
        this.waiting = this.waiting.filter((other) => other !== lock);
        reject(new DOMException('Aborted', 'AbortError'));
      });
      this.waiting.push(lock);
      this.grant();
    });

  /** Another tab has unsaved work; calls what this returns to save it. */
  hold(): () => void {
    const saved = new AbortController();
    void this.request(
      'unsaved',
      {mode: 'shared'},
      () => new Promise((resolve) => saved.signal.addEventListener('abort', resolve)),
    );
    return () => saved.abort();
  }

  readonly query = async (): Promise<LockManagerSnapshot> => ({
    held: this.held.map(({name, mode}) => ({name, mode})),
    pending: this.waiting.map(({name, mode}) => ({name, mode})),
  });

  /** Modes of what waits. */
  get pending(): LockMode[] {
    return this.waiting.map(({mode}) => mode);
  }

  private grant(): void {
    const [next] = this.waiting;
    const free =
      this.held.length === 0 ||
      (next?.mode === 'shared' && this.held.every(({mode}) => mode === 'shared'));
    if (next && free) {
      this.waiting.shift();
      this.held.push(next);
      void next.run().finally(() => {
        this.held = this.held.filter((other) => other !== next);
        this.grant();
      });
      this.grant();
    }
  }
}

/** Puts these in the browser's place for one test; undefined takes it away. */
export function putOnNavigator(fakes: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(fakes)) {
    Object.defineProperty(navigator, name, {value, configurable: true});
  }
}
