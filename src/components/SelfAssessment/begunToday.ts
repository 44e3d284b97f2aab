import type {AnyRecord} from '@site/src/schemas/records/record';

/**
 * The record that was begun today with these questions and left empty: the one that a second press on
 * 'begin' means. An older one would bear the wrong day and maybe old questions.
 *
 * @param title what a record that is begun today is called: it names the day
 * @param version of the questions as they are now
 */
export function begunToday<R extends AnyRecord>(
  records: readonly R[],
  {title, version}: {title: string; version: number},
  {isEmpty, versionOf}: {isEmpty: (record: R) => boolean; versionOf: (record: R) => number},
): R | undefined {
  return records.find(
    (record) => isEmpty(record) && record.title === title && versionOf(record) === version,
  );
}
