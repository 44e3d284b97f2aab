import type {RecordOf} from '@site/src/schemas/records/record';

type Attempt = RecordOf<'self-assessment'>;

/** The attempt that was finished last; changing an older one afterwards does not make it the last. */
export const lastFinished = (attempts: readonly Attempt[]): Attempt | undefined =>
  attempts
    .filter(({data}) => data.finished !== null)
    .toSorted((a, b) => (a.data.finished ?? '').localeCompare(b.data.finished ?? ''))
    .at(-1);

/** The last attempt that was finished before this one; for one that is not finished, the last of all. */
export function attemptBefore(attempt: Attempt, all: readonly Attempt[]): Attempt | undefined {
  const end = attempt.data.finished;
  return lastFinished(
    all.filter(
      ({id, data: {finished}}) => id !== attempt.id && (end === null || (finished ?? '') < end),
    ),
  );
}
