import type {RecordOf} from '@site/src/schemas/records/record';

/** Whether somebody began this attempt and wrote nothing in it: not an answer, not a word. */
export function isUntouched({data}: RecordOf<'self-assessment'>): boolean {
  return (
    Object.keys(data.answers).length === 0 &&
    Object.values(data.moments).every((moment) => moment === '') &&
    data.finished === null &&
    data.focus === null
  );
}
