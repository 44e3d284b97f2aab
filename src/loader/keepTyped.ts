/**
 * Remembers which fields a reader filled in or chose, because hydration gives each field the value
 * that the server had.
 *
 * @returns ends the remembering and tells React of each field what stands there, as if it was typed
 *   now: React hears a change only when the value differs from the last one that a script wrote, and
 *   a script writes through the field's own property, a reader through that of its class
 */
export function keepTyped(): () => void {
  type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
  const fields = () => [...document.querySelectorAll<Field>('input, textarea, select')];
  const typed = new Map<number, {value: string; checked: boolean}>();
  const remember = ({target}: Event) => {
    const index = fields().findIndex((field) => field === target);
    const field = fields()[index];
    if (field) {
      typed.set(index, {value: field.value, checked: 'checked' in field && field.checked});
    }
  };
  window.addEventListener('input', remember, true);
  window.addEventListener('change', remember, true);
  return () => {
    window.removeEventListener('input', remember, true);
    window.removeEventListener('change', remember, true);
    for (const [index, {value, checked}] of typed) {
      const field = fields()[index];
      if (!field || (field.type === 'radio' && !checked)) {
        continue;
      }
      if (field.type === 'radio' || field.type === 'checkbox') {
        Object.assign(field, {checked: !checked});
        field.click();
      } else {
        field.value = `${value} `;
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(
          field,
          value,
        );
        field.dispatchEvent(new Event('input', {bubbles: true}));
        field.dispatchEvent(new Event('change', {bubbles: true}));
      }
    }
  };
}
