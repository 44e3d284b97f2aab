import {VERSIONS} from '@site/src/schemas/records/record';
import * as fc from 'fast-check';
import type {AnyRecord, RecordOf} from '@site/src/schemas/records/record';
import type {Answers} from '@site/src/schemas/records/selfAssessment';
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

/** The same record with some of its answers, and its other answers gone. */
export const withAnswers = (record: AnyRecord, answers: Answers): AnyRecord =>
  record.kind === 'self-assessment' ? {...record, data: {...record.data, answers}} : record;

/** The same record with these moments only. */
export const withMoments = (record: AnyRecord, moments: Record<string, string>): AnyRecord =>
  record.kind === 'self-assessment' ? {...record, data: {...record.data, moments}} : record;

/** The answers of a self-assessment. */
export const answersOf = (record: AnyRecord): Answers =>
  record.kind === 'self-assessment' ? record.data.answers : {};

const DEVICES = ['hier', 'daar', 'elders'];

/** How often each of three devices wrote a record. */
const anyEdits = fc.dictionary(fc.constantFrom(...DEVICES), fc.integer({min: 1, max: 3}), {
  noNullPrototype: true,
});

const anyText = fc.constantFrom(
  '',
  'Kort.',
  'Regel\nregel',
  'مرحبا \u{1F642}',
  '<script>1</script>',
);

/** Records with few ids and few texts, so that they often meet. */
export const anyRecord: fc.Arbitrary<AnyRecord> = fc
  .record({
    id: fc.constantFrom('een', 'twee', 'drie'),
    rev: fc.nat({max: 4}),
    title: fc.constantFrom('Zelfbeoordeling', 'Andere naam'),
    edits: anyEdits,
    answers: fc.dictionary(
      fc.constantFrom('een-1', 'een-2', 'twee-1'),
      fc.constantFrom<(0 | 1 | 2 | 3 | 'none')[]>(0, 1, 2, 3, 'none'),
      {noNullPrototype: true},
    ),
    moments: fc.dictionary(fc.constantFrom('een', 'twee'), anyText, {noNullPrototype: true}),
  })
  .map(({answers, moments, ...changes}) =>
    testRecord({
      ...changes,
      data: {questions: testQuestions(), answers, moments, finished: null, focus: null},
    }),
  );
