/**
 * Calls `wake` at the first sign that a reader wants more than to read: a mouse or pen that moves over
 * the page, a tap, a key, focus that is not a tap's. Scrolling with a finger is reading, and a tap on
 * a link leaves.
 */
export function watchIntent(wake: () => void): void {
  const isIntent = (event: Event) => {
    const target = event.target instanceof Element ? event.target : document.documentElement;
    switch (event.type) {
      case 'pointerover':
        return !('pointerType' in event && event.pointerType === 'touch');
      case 'focusin':
        return target.matches(':focus-visible');
      case 'keydown':
        return true;
      default:
        return !target.closest('a[href]');
    }
  };
  for (const type of ['pointerover', 'pointerup', 'click', 'keydown', 'focusin']) {
    window.addEventListener(type, (event) => isIntent(event) && wake(), {
      capture: true,
      passive: true,
    });
  }
}
