/**
 * Calls `wake` for who follows a learning path (src/storage/learnerMark.ts), so that a page shows how
 * far they are without being touched first. Marks the page, so that it keeps room for that.
 */
export function watchLearner(wake: () => void): void {
  let isLearner = false;
  try {
    isLearner = window.localStorage.getItem('leert') !== null;
  } catch {
    // Storage is blocked: nobody follows a path here.
  }
  if (isLearner) {
    document.documentElement.dataset['learner'] = '';
    wake();
  }
}
