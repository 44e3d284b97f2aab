import type {SearchRecord} from '../record';

/** Algolia refuses a record of more bytes than this. */
export const MOST_BYTES = 10_000;

export interface RecordSize {
  readonly objectID: string;
  readonly bytes: number;
}

/** What would be sent to Algolia, in figures. */
export interface Survey {
  readonly total: number;
  /** The most frequent first. */
  readonly perKind: readonly (readonly [kind: string, count: number])[];
  readonly perType: readonly (readonly [type: string, count: number])[];
  readonly largest?: RecordSize;
  /** Those that Algolia would refuse. */
  readonly tooBig: readonly RecordSize[];
  /** Names that more than one record has: the later would take the place of the earlier. */
  readonly doubled: readonly string[];
}

export function surveyRecords(records: readonly SearchRecord[]): Survey {
  const sizes = records.map((record) => ({objectID: record.objectID, bytes: bytesOf(record)}));
  const [largest] = sizes.toSorted((left, right) => right.bytes - left.bytes);
  return {
    total: records.length,
    perKind: countBy(records, ({kind}) => kind),
    perType: countBy(records, ({type}) => type),
    ...(largest ? {largest} : {}),
    tooBig: sizes.filter(({bytes}) => bytes > MOST_BYTES),
    doubled: countBy(records, ({objectID}) => objectID)
      .filter(([, count]) => count > 1)
      .map(([objectID]) => objectID),
  };
}

/** As it goes over the network. */
const bytesOf = (record: SearchRecord): number =>
  new TextEncoder().encode(JSON.stringify(record)).length;

function countBy(
  records: readonly SearchRecord[],
  nameOf: (record: SearchRecord) => string,
): [name: string, count: number][] {
  const counts = new Map<string, number>();
  for (const name of records.map(nameOf)) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].toSorted(([, left], [, right]) => right - left);
}
