/** The browser's service workers; nothing where they are blocked or the connection is not secure. */
export function findWorkers(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}

/**
 * Calls back with each worker that waits to take over from the one that serves this page: now, or
 * when a later one has installed.
 */
export function watchUpdate(
  workers: ServiceWorkerContainer,
  signal: AbortSignal,
  onWaiting: (worker: ServiceWorker) => void,
): void {
  const report = (registration: ServiceWorkerRegistration) => {
    if (!signal.aborted && registration.waiting && workers.controller) {
      onWaiting(registration.waiting);
    }
  };
  void workers.ready.then((registration) => {
    report(registration);
    registration.addEventListener(
      'updatefound',
      () =>
        registration.installing?.addEventListener('statechange', () => report(registration), {
          signal,
        }),
      {signal},
    );
  });
}

/** Puts a waiting worker to use, and calls back once it serves this page; at once if it does. */
export function activateUpdate(
  workers: ServiceWorkerContainer,
  worker: ServiceWorker,
  onActive: () => void,
): void {
  if (worker.state !== 'installed') {
    onActive();
    return;
  }
  workers.addEventListener('controllerchange', onActive, {once: true});
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window
  worker.postMessage({kind: 'activate'});
}
