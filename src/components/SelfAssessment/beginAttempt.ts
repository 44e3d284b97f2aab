import {dutchDate} from '@site/src/domain/dutchDate';
import {questionsOf} from '@site/src/domain/self-assessment/questionsOf';
import type {Instrument} from '@site/src/schemas/instrument';
import {VERSIONS} from '@site/src/schemas/records/record';
import {freshRecord} from '@site/src/storage/freshRecord';
import {beginRecord} from '@site/src/storage/openRecord';
import {localDay} from '../Notebook/localDay';
import {text} from './text';

/** Begins an attempt and writes it, so that it can be found again; returns its id. */
export function beginAttempt(instrument: Instrument): string {
  const record = {
    ...freshRecord(),
    kind: 'self-assessment' as const,
    v: VERSIONS['self-assessment'],
    title: text.title(dutchDate(localDay(new Date()))),
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
