import type {RecordOf} from '@site/src/schemas/records/record';

type Attempt = RecordOf<'self-assessment'>;

/** The last attempt that was finished before this one; for one that is not finished, the last of all. */
export function attemptBefore(attempt: Attempt, all: readonly Attempt[]): Attempt | undefined {
  const end = attempt.data.finished;
  return all
    .filter(
      ({id, data: {finished}}) =>
        id !== attempt.id && finished !== null && (end === null || finished < end),
    )
    .toSorted((a, b) => (a.data.finished ?? '').localeCompare(b.data.finished ?? ''))
    .at(-1);
}
