/**
 * Keeps the last key, which the browser itself answers as always (Tab, a letter in a field), for what
 * only a script knows of, such as a shortcut. A key of which the answer is text in a field is done.
 *
 * @returns ends the keeping; what that returns lets the page's scripts hear the key
 */
export function holdKey(): () => () => void {
  let last: KeyboardEvent | undefined;
  const hold = (event: KeyboardEvent) => {
    // Ours opens the search; the browser's would leave the page for its own.
    if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
    }
    if (!['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) {
      last = event;
    }
  };
  const done = () => {
    last = undefined;
  };
  window.addEventListener('keydown', hold, true);
  window.addEventListener('input', done, true);
  return () => {
    window.removeEventListener('keydown', hold, true);
    window.removeEventListener('input', done, true);
    return () => {
      if (last?.target instanceof Element && last.target.isConnected) {
        last.target.dispatchEvent(new KeyboardEvent('keydown', last));
      }
    };
  };
}
