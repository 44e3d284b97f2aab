/**
 * What the browser says about clearing what a site keeps.
 *
 * - `persistent`: it clears nothing unless the reader asks
 * - `temporary`: it may clear when it needs room
 * - `unknown`: it does not say
 */
export type Persistence = 'persistent' | 'temporary' | 'unknown';

/** What the browser promises now; asks the reader nothing. Never rejects. */
export async function readPersistence(): Promise<Persistence> {
  try {
    return (await navigator.storage.persisted()) ? 'persistent' : 'temporary';
  } catch {
    return 'unknown';
  }
}

/** Asks the browser to keep what we store; some ask the reader. Never rejects. */
export async function askToPersist(): Promise<Persistence> {
  try {
    return (await navigator.storage.persist()) ? 'persistent' : 'temporary';
  } catch {
    return 'unknown';
  }
}
