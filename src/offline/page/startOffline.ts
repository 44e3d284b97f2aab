import type {Message} from '../message';

type WorkerUrl = Parameters<ServiceWorkerContainer['register']>[0];

/**
 * Asks for the worker, tells it of this visit, and, when there is time and nobody is saving data,
 * asks it to fetch the rest of the site. Where workers are refused nothing happens.
 *
 * Stands in the inline script of every page, so it imports nothing but types.
 *
 * @param url of sw.js; a parameter, as Trusted Types want it wrapped
 */
export async function startOffline(url: WorkerUrl): Promise<void> {
  try {
    const workers = navigator.serviceWorker;
    await workers.register(url, {updateViaCache: 'none'});
    const {waiting, active} = await workers.ready;
    const tell = (kind: Message['kind']) => (waiting ?? active)?.postMessage({kind});
    tell('visit');
    if (!('connection' in navigator && Reflect.get(Object(navigator.connection), 'saveData'))) {
      const fill = () => tell('fill');
      // A busy device is never idle, and one visit must be enough.
      if ('requestIdleCallback' in window) {
        requestIdleCallback(fill, {timeout: 5000});
      } else {
        setTimeout(fill);
      }
    }
  } catch {
    // Blocked, or no secure connection: the site works from the network.
  }
}
