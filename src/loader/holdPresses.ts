/**
 * Keeps the presses on buttons that only a script can answer, in order. Buttons that open a popover
 * are the browser's own and are left alone, like links, fields and details; so is the button to
 * reload, which the loader answers.
 *
 * @returns ends the waiting; with `true` it also ends the keeping, and presses those buttons again in
 *   the same order, each when the page has handled the one before
 */
export function holdPresses(): (playBack: boolean) => Promise<void> {
  const held: {button: HTMLButtonElement; index: number}[] = [];
  const buttons = () => [...document.querySelectorAll('button')];
  const hold = (event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button || button.matches('[popovertarget], [data-reload]')) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    button.setAttribute('aria-busy', 'true');
    held.push({button, index: buttons().indexOf(button)});
  };
  window.addEventListener('click', hold, true);
  return async (playBack) => {
    if (playBack) {
      window.removeEventListener('click', hold, true);
    }
    for (const {button, index} of held.splice(0)) {
      // React may have made a new element in the place of the old one.
      const pressed = button.isConnected ? button : buttons()[index];
      pressed?.removeAttribute('aria-busy');
      if (playBack) {
        pressed?.click();
        await new Promise((resolve) => {
          setTimeout(resolve);
        });
      }
    }
  };
}
