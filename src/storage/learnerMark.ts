import {LEARNING_ID} from '../domain/learning/learning';

/**
 * Stands in localStorage on the device of who follows a learning path, so that a page can know
 * before its scripts come (src/loader/watchLearner.ts). It holds nothing of what somebody did.
 */
export const LEARNER_MARK = 'leert';

/** Whether somebody on this device follows a path; false where storage is blocked. */
export function isLearner(): boolean {
  try {
    return globalThis.localStorage.getItem(LEARNER_MARK) !== null;
  } catch {
    return false;
  }
}

/** From now on pages show how far somebody is. */
export function beginLearner(): void {
  try {
    globalThis.localStorage.setItem(LEARNER_MARK, '');
  } catch {
    // The path itself still shows it.
  }
}

/** What was learned was written, came in from a file or was put back. */
export function followNews(ids: readonly string[]): void {
  if (ids.includes(LEARNING_ID)) {
    beginLearner();
  }
}

/** All was wiped. */
export function endLearner(): void {
  try {
    globalThis.localStorage.removeItem(LEARNER_MARK);
  } catch {
    // Then it was never there.
  }
}
