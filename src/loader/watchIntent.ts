/**
 * Calls `wake` at the first sign that a reader wants more than to read: a mouse or pen that moves over
 * the page, a tap, a key, focus. Scrolling with a finger is reading, and a tap on a link leaves.
 */
export function watchIntent(wake: () => void): void {
  const onEvent = (event: Event) => {
    const touched = 'pointerType' in event && event.pointerType === 'touch';
    const leaves = event.target instanceof Element && event.target.closest('a[href]');
    if (event.type === 'pointerover' ? !touched : !(event.type === 'pointerup' && leaves)) {
      wake();
    }
  };
  for (const type of ['pointerover', 'pointerup', 'keydown', 'focusin', 'click']) {
    window.addEventListener(type, onEvent, {capture: true, passive: true});
  }
}
