import {sameJson} from '@site/src/domain/notebook/sameJson';
import type {RecordOf} from '@site/src/schemas/records/record';
import type {Shelf} from '@site/src/storage/shelf';

type Scan = RecordOf<'readiness-scan'>;

/** Every scan on this device, the first begun first. */
export const scansIn = (shelf: Shelf | undefined): Scan[] =>
  (shelf?.records ?? [])
    .flatMap((record) => (record.kind === 'readiness-scan' ? [record] : []))
    .toSorted((a, b) => a.created.localeCompare(b.created) || a.id.localeCompare(b.id));

/** The scans of the same round with the same questions, this one first. */
export const togetherWith = (scan: Scan, scans: readonly Scan[]): Scan[] => [
  scan,
  ...scans.filter(
    ({id, data}) =>
      id !== scan.id &&
      data.round === scan.data.round &&
      data.finished !== null &&
      sameJson(data.questions, scan.data.questions),
  ),
];

/** The own scan of a round before, with the same questions: what this one may be compared with. */
export const scanBefore = (scan: Scan, scans: readonly Scan[]): Scan | undefined =>
  scans.findLast(
    ({id, created, data}) =>
      id !== scan.id &&
      data.role === 'own' &&
      data.round !== scan.data.round &&
      data.finished !== null &&
      created < scan.created &&
      sameJson(data.questions, scan.data.questions),
  );
