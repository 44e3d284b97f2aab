import {dutchDate} from '@site/src/domain/dutchDate';
import {VERSIONS, type AnyRecord, type RecordOf} from '@site/src/schemas/records/record';
import {freshRecord} from '@site/src/storage/freshRecord';
import {beginRecord} from '@site/src/storage/openRecord';
import {localDay} from '../Notebook/localDay';
import {text} from './text';

/** The last changed of some kind, where a memo begins; the own scan, not one that came in. */
const lastOf = (records: readonly AnyRecord[], kind: 'formation' | 'readiness-scan'): string =>
  records
    .filter((one) => one.kind === kind && !('role' in one.data && one.data.role === 'received'))
    .toSorted((a, b) => a.updated.localeCompare(b.updated))
    .at(-1)?.id ?? '';

/** Begins a memo with the latest scan and reckoning, and writes it; returns its id. */
export function beginMemo(records: readonly AnyRecord[]): string {
  const memo: RecordOf<'memo'> = {
    ...freshRecord(),
    kind: 'memo',
    v: VERSIONS.memo,
    title: text.title(dutchDate(localDay(new Date()))),
    data: {
      scan: lastOf(records, 'readiness-scan'),
      formation: lastOf(records, 'formation'),
      texts: {question: '', asks: '', risks: '', decision: '', stop: ''},
    },
  };
  beginRecord(memo).change((one) => one);
  return memo.id;
}
