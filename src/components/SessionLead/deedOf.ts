import type {KeyboardEvent} from 'react';

/** What a key on the screen does; the keys of a presenter's clicker are among them. */
export type Deed = 'next' | 'back' | 'turn';

const DEEDS: Readonly<Record<string, Deed>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  '.': 'turn',
  ' ': 'turn',
};

/** Keys that a control has a use for itself stay with it: all of them in a field, the space on a button. */
export function deedOf({key, target, ctrlKey, metaKey, altKey}: KeyboardEvent): Deed | undefined {
  if (ctrlKey || metaKey || altKey || !(target instanceof Element)) {
    return undefined;
  }
  const isField = target.closest('input:not([type="checkbox"]), textarea, select') !== null;
  const isPressed = target.closest('button, a, summary, input') !== null;
  return isField || (isPressed && key === ' ') ? undefined : DEEDS[key];
}
