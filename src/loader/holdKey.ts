/**
 * Keeps the first key, which the browser itself answers as always (Tab, a letter in a field), for
 * what only a script knows of, such as a shortcut.
 *
 * @returns ends the keeping and lets the page's scripts hear that key
 */
export function holdKey(): () => void {
  let first: KeyboardEvent | undefined;
  const hold = (event: KeyboardEvent) => {
    first ??= event;
  };
  window.addEventListener('keydown', hold, true);
  return () => {
    window.removeEventListener('keydown', hold, true);
    if (first?.target instanceof Element && first.target.isConnected) {
      first.target.dispatchEvent(new KeyboardEvent('keydown', first));
    }
  };
}
