/**
 * Keeps the presses on buttons that only a script can answer, in order. Buttons that open a popover
 * are the browser's own and are left alone, like links, fields and details.
 *
 * @returns ends the keeping; with `true` it presses those buttons again, in the same order
 */
export function holdPresses(): (playBack: boolean) => void {
  const held: {button: HTMLButtonElement; index: number}[] = [];
  const buttons = () => [...document.querySelectorAll('button')];
  const hold = (event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button || button.hasAttribute('popovertarget')) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    button.setAttribute('aria-busy', 'true');
    held.push({button, index: buttons().indexOf(button)});
  };
  window.addEventListener('click', hold, true);
  return (playBack) => {
    if (playBack) {
      window.removeEventListener('click', hold, true);
    }
    // React may have made a new element in the place of the old one.
    const pressed = held
      .splice(0)
      .map(({button, index}) => (button.isConnected ? button : buttons()[index]));
    for (const button of pressed) {
      button?.removeAttribute('aria-busy');
      if (playBack) {
        button?.click();
      }
    }
  };
}
