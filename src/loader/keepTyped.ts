/**
 * Remembers which fields a reader filled in or chose, because hydration gives each field the value
 * that the server had.
 *
 * @returns ends the remembering and tells React of each field what stands there, as if it was typed
 *   now: React hears a change only when the value differs from the last one that a script wrote, and
 *   a script writes through the field's own property, a reader through that of its class. Waits for
 *   the end of a word that is being composed (a phone's keyboard), which writing would double.
 */
export function keepTyped(): () => void {
  type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
  const fields = () => [...document.querySelectorAll<Field>('input, textarea, select')];
  const typed = new Map<number, {value: string; checked: boolean}>();
  let composing = false;
  const remember = ({target, type}: Event) => {
    composing = type === 'compositionstart' || (composing && type !== 'compositionend');
    const index = fields().findIndex((field) => field === target);
    const field = fields()[index];
    if (field) {
      typed.set(index, {value: field.value, checked: 'checked' in field && field.checked});
    }
  };
  const rewrite = (field: Field, value: string) => {
    const caret = 'selectionStart' in field ? field.selectionStart : null;
    field.value = `${value} `;
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event('input', {bubbles: true}));
    field.dispatchEvent(new Event('change', {bubbles: true}));
    if (caret !== null && field === document.activeElement && 'setSelectionRange' in field) {
      field.setSelectionRange(caret, caret);
    }
  };
  const playBack = () => {
    for (const [index, {value, checked}] of typed) {
      const field = fields()[index];
      // What was chosen as a file cannot be written, and a radio button is only ever put on.
      if (!field || field.type === 'file' || (field.type === 'radio' && !checked)) {
        continue;
      }
      if (field.type === 'radio' || field.type === 'checkbox') {
        Object.assign(field, {checked: !checked});
        field.click();
      } else {
        rewrite(field, value);
      }
    }
    typed.clear();
  };
  const types = ['input', 'change', 'compositionstart', 'compositionend'];
  types.forEach((type) => window.addEventListener(type, remember, true));
  return () => {
    const end = () => {
      types.forEach((type) => window.removeEventListener(type, remember, true));
      playBack();
    };
    if (composing) {
      window.addEventListener('compositionend', () => setTimeout(end), {once: true});
    } else {
      end();
    }
  };
}
