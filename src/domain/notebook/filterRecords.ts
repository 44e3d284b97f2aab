import type {AnyRecord, Kind} from '../../schemas/records/record';
import {fold} from '../search/fold';

export type Filter = {
  /** `undefined` for every kind. */
  kind: Kind | undefined;
  /** As somebody types it; each word must stand in the title, in any order. */
  words: string;
};

/** The records that a filter leaves, in the order they came; capitals and accents do not matter. */
export function filterRecords<R extends Pick<AnyRecord, 'kind' | 'title'>>(
  records: readonly R[],
  {kind, words}: Filter,
): R[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return records.filter((record) => {
    const title = fold(record.title);
    return (
      (kind === undefined || record.kind === kind) && wanted.every((word) => title.includes(word))
    );
  });
}
