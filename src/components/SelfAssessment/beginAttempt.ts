import {dutchDate} from '@site/src/domain/dutchDate';
import {questionsOf} from '@site/src/domain/self-assessment/questionsOf';
import type {Instrument} from '@site/src/schemas/instrument';
import {VERSIONS, type RecordOf} from '@site/src/schemas/records/record';
import {freshRecord} from '@site/src/storage/freshRecord';
import {beginRecord} from '@site/src/storage/openRecord';
import {localDay} from '../Notebook/localDay';
import {begunToday} from './begunToday';
import {isUntouched} from './isUntouched';
import {text} from './text';

/**
 * Begins an attempt and writes it, so that it can be found again; returns its id. One that was begun
 * today and left empty is taken up again.
 */
export function beginAttempt(
  instrument: Instrument,
  attempts: readonly RecordOf<'self-assessment'>[],
): string {
  const title = text.title(dutchDate(localDay(new Date())));
  const empty = begunToday(
    attempts,
    {title, version: instrument.version},
    {isEmpty: isUntouched, versionOf: ({data}) => data.questions.version},
  );
  return empty?.id ?? beginNew(instrument, title);
}

function beginNew(instrument: Instrument, title: string): string {
  const record = {
    ...freshRecord(),
    kind: 'self-assessment' as const,
    v: VERSIONS['self-assessment'],
    title,
    data: {
      questions: questionsOf(instrument),
      answers: {},
      moments: {},
      finished: null,
      focus: null,
    },
  };
  beginRecord(record).change((fresh) => fresh);
  return record.id;
}
