import type {AnyRecord} from '@site/src/schemas/records/record';

/**
 * The step that an address names, from 1, and never further than one past what was chosen.
 *
 * @param at what stands in the address; anything but a number means the end of what was chosen
 * @param count of the choices that were made
 */
export function stepOf(at: string, count: number): number {
  const asked = /^[1-9]\d{0,2}$/.test(at) ? Number(at) : count + 1;
  return Math.min(asked, count + 1);
}

/** What stands in the address of the step at which a walk goes on. */
export const goOnAt = (record: AnyRecord): string =>
  record.kind === 'case-walk' ? String(record.data.steps.length + 1) : '';
