/** Calls `then` once the page has loaded and the browser has nothing else to do. */
export function whenIdle(then: () => void): void {
  // Safari has no requestIdleCallback.
  const idle = window.requestIdleCallback ?? ((late: () => void) => setTimeout(late, 2000));
  window.addEventListener('load', () => idle(then));
}
