/**
 * Remembers where the mouse is, so that a card which opens while the mouse rests on a word opens for
 * the word that it already rests on.
 *
 * @returns ends the remembering and lets the page's scripts hear of it
 */
export function holdPointer(): () => void {
  let last: PointerEvent | undefined;
  const hold = (event: PointerEvent) => {
    last = event;
  };
  window.addEventListener('pointerover', hold, true);
  return () => {
    window.removeEventListener('pointerover', hold, true);
    if (last?.target instanceof Element && last.target.matches(':hover')) {
      const {pointerType} = last;
      last.target.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, pointerType}));
    }
  };
}
