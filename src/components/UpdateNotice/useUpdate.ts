import {useEffect, useState, useSyncExternalStore} from 'react';
import {hasUnsaved, onUnsavedChange, waitUntilSaved} from '@site/src/offline/page/unsaved';
import {findWorkers, watchUpdate} from '@site/src/offline/page/watchUpdate';
import {choseLater, rememberLater} from './later';

/**
 * The worker of a newer release, from the first moment that nothing is unsaved in any tab; hidden
 * again while this tab has unsaved work, and gone once any tab put it to use. After `later` this tab
 * hears of no update again, as long as it is open.
 */
export function useUpdate(): {update: ServiceWorker | undefined; later: () => void} {
  const [update, setUpdate] = useState<ServiceWorker>();
  const unsaved = useSyncExternalStore(onUnsavedChange, hasUnsaved, () => false);

  useEffect(() => {
    const workers = findWorkers();
    const end = new AbortController();
    const dismiss = () => setUpdate(undefined);
    const propose = async (worker: ServiceWorker) => {
      try {
        await waitUntilSaved(end.signal);
        setUpdate(worker.state === 'installed' && !choseLater() ? worker : undefined);
      } catch {
        // The notice is gone from the page.
      }
    };
    if (workers) {
      watchUpdate(workers, end.signal, (worker) => void propose(worker));
      workers.addEventListener('controllerchange', dismiss, {signal: end.signal});
    }
    return () => end.abort();
  }, []);

  const later = () => {
    rememberLater();
    setUpdate(undefined);
  };
  return {update: unsaved ? undefined : update, later};
}
