import {dutchDate} from '@site/src/domain/dutchDate';
import type {ScanAsk} from '@site/src/schemas/records/readinessScan';
import {VERSIONS, type RecordOf} from '@site/src/schemas/records/record';
import {freshRecord} from '@site/src/storage/freshRecord';
import {beginRecord} from '@site/src/storage/openRecord';
import {localDay} from '../Notebook/localDay';
import {text} from './text';

/**
 * Begins a scan and writes it; returns its id.
 *
 * @param ask what somebody else asked; without a round it is the first of a new one
 * @param from the role as it was filled in the last time
 */
export function beginScan(
  {questions, round}: Omit<ScanAsk, 'round'> & {round?: string},
  from = '',
): string {
  const fresh = freshRecord();
  const record: RecordOf<'readiness-scan'> = {
    ...fresh,
    kind: 'readiness-scan',
    v: VERSIONS['readiness-scan'],
    title: text.title(dutchDate(localDay(new Date()))),
    data: {
      role: 'own',
      round: round ?? fresh.id,
      from,
      questions,
      answers: {},
      evidence: {},
      finished: null,
    },
  };
  beginRecord(record).change((one) => one);
  return record.id;
}
