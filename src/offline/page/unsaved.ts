/** Name of the lock that a tab holds while something in it is not yet saved. */
const LOCK = 'unsaved';

let held = 0;
const listeners = new Set<() => void>();

function change(by: number): void {
  held += by;
  listeners.forEach((listener) => listener());
}

/**
 * Says that this tab has work that is not yet saved, so that no tab proposes to reload. A tool calls
 * this at the first change, and calls what it returns once the change is saved.
 */
export function holdUnsaved(): () => void {
  const released = new AbortController();
  change(1);
  navigator.locks
    ?.request(
      LOCK,
      {mode: 'shared'},
      () =>
        new Promise<void>((resolve) => {
          if (released.signal.aborted) {
            resolve();
          }
          released.signal.addEventListener('abort', () => resolve());
        }),
    )
    .catch(() => {
      // Locks are blocked with storage; the count of this tab still holds.
    });
  return () => {
    if (!released.signal.aborted) {
      released.abort();
      change(-1);
    }
  };
}

/** Whether this tab itself has unsaved work. */
export function hasUnsaved(): boolean {
  return held > 0;
}

/** Calls the listener whenever `hasUnsaved` may have changed, until what it returns is called. */
export function onUnsavedChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Resolves at the first moment that nothing is unsaved in any tab; where locks are blocked at once,
 * and then `hasUnsaved` is all that is known. Rejects when the signal aborts.
 */
export async function waitUntilSaved(signal: AbortSignal): Promise<void> {
  while (await askForLock(signal)) {
    // Asked again: someone else's turn came first.
  }
}

/** Whether another tool came to wait for the lock behind us: then it has unsaved work all the same. */
async function askForLock(signal: AbortSignal): Promise<boolean> {
  try {
    return await navigator.locks.request(LOCK, {mode: 'exclusive', signal}, async () => {
      const {pending = []} = await navigator.locks.query();
      return pending.some((lock) => lock.name === LOCK && lock.mode === 'shared');
    });
  } catch {
    signal.throwIfAborted();
    return false;
  }
}
