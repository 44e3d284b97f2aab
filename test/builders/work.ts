import {VERSIONS} from '@site/src/schemas/records/record';
import type {AnyRecord, RecordOf} from '@site/src/schemas/records/record';
import type {Questions} from '@site/src/schemas/instrument';

const WINDOW = {
  id: 'maand',
  text: 'In de afgelopen maand',
  answers: ['niet', 'één keer', 'twee of drie keer', 'vaker'],
};

/** Three dimensions of three items: 'een-1' to 'drie-3'. */
export const testQuestions = (changes: Partial<Questions> = {}): Questions => ({
  id: 'proef',
  version: 1,
  title: 'Proef',
  windows: [WINDOW],
  dimensions: ['een', 'twee', 'drie'].map((id) => ({
    id,
    name: `Onderdeel ${id}`,
    about: `Over ${id}.`,
    anchors: {beginning: 'Ik begin.', underway: 'Ik ben op weg.', solid: 'Ik sta stevig.'},
    items: ['1', '2', '3'].map((number) => ({
      id: `${id}-${number}`,
      window: WINDOW.id,
      self: `Ik deed ${id} ${number}.`,
      peer: `Je collega deed ${id} ${number}.`,
    })),
  })),
  ...changes,
});

/** A record of a self-assessment that was just begun, on a fixed day. */
export const testRecord = (
  changes: Partial<RecordOf<'self-assessment'>> = {},
): RecordOf<'self-assessment'> => ({
  id: 'proefstuk',
  kind: 'self-assessment',
  v: VERSIONS['self-assessment'],
  rev: 0,
  created: '2026-11-22T09:00:00.000Z',
  updated: '2026-11-22T09:00:00.000Z',
  title: 'Zelfbeoordeling',
  edits: {},
  others: [],
  data: {questions: testQuestions(), answers: {}, moments: {}, finished: null, focus: null},
  ...changes,
});

/** The same record with some of its answers. */
export const withAnswers = (
  record: RecordOf<'self-assessment'>,
  answers: RecordOf<'self-assessment'>['data']['answers'],
): AnyRecord => ({...record, data: {...record.data, answers}});
