import type {FieldElement} from './useFitting';

/** A field has one sign for each end of a line, and a field of one line none. */
function offsetInField(field: FieldElement, text: string, offset: number): number {
  const head = text.slice(0, offset);
  return head.replaceAll(/\r\n?|\n/g, field instanceof HTMLInputElement ? '' : '\n').length;
}

/** Focuses the field and selects a stretch of its text, scrolled to about the middle. */
export function showRange(field: FieldElement, text: string, start: number, end: number): void {
  field.focus();
  field.setSelectionRange(offsetInField(field, text, start), offsetInField(field, text, end));
  // No browser scrolls a text area to a selection that a script made.
  const share = text.length > 0 ? start / text.length : 0;
  field.scrollTop = share * field.scrollHeight - field.clientHeight / 2;
}
