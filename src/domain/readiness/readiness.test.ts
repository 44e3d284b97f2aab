import * as fc from 'fast-check';
import type {ScanAnswer, ScanAnswers, ScanQuestions} from '@site/src/schemas/records/readinessScan';
import {answerTo} from './answerTo';
import {SCAN_ANSWERS} from './answers';
import {conversationsOf} from './conversations';
import {countsOf} from './counts';
import {movedSince} from './moved';
import {overlay} from './overlay';
import {scanProgress} from './progress';

const IDS = ['een', 'twee', 'drie', 'vier'];

const QUESTIONS: ScanQuestions = ['geld', 'samen', 'tijd', 'ruimte'].map((id) => ({
  id,
  label: `Over ${id}`,
  indicators: IDS.map((one) => ({id: one, text: `${id} ${one}`})),
  talk: [`Hoe zit het met ${id}?`],
}));

/** The same answer to every indicator, but for some. */
const filled = (answer: ScanAnswer, others: ScanAnswers = {}): ScanAnswers =>
  Object.fromEntries(
    QUESTIONS.map(({id}) => [
      id,
      {...Object.fromEntries(IDS.map((one) => [one, answer])), ...others[id]},
    ]),
  );

const anyScan: fc.Arbitrary<ScanAnswers> = fc.dictionary(
  fc.constantFrom(...QUESTIONS.map(({id}) => id)),
  fc.dictionary(fc.constantFrom(...IDS), fc.constantFrom(...SCAN_ANSWERS)),
);

/** Of each indicator whether people differ on it. */
const differing = (scans: readonly ScanAnswers[]) =>
  overlay(QUESTIONS, scans).map(({rows}) => rows.map(({differs}) => differs));

test('a scan laid over itself differs nowhere', () => {
  fc.assert(
    fc.property(anyScan, (scan) => {
      const rows = overlay(QUESTIONS, [scan, scan]).flatMap((part) => part.rows);
      expect(rows.filter(({differs}) => differs)).toEqual([]);
    }),
  );
});

test('where people differ does not hang on who comes first', () => {
  fc.assert(
    fc.property(anyScan, anyScan, anyScan, (a, b, c) => {
      expect(differing([a, b, c])).toEqual(differing([c, a, b]));
    }),
  );
});

test('who left an indicator open differs from nobody', () => {
  const [part] = overlay(QUESTIONS, [filled('yes'), {}]);
  expect(part?.rows[0]).toEqual({
    id: 'een',
    text: 'geld een',
    answers: ['yes', undefined],
    differs: false,
  });
});

test('conversations come by difference, then by what is not known, then by what is not there', () => {
  const own = filled('yes', {
    samen: {een: 'unknown', twee: 'unknown'},
    tijd: {een: 'not', twee: 'not', drie: 'not'},
    ruimte: {een: 'partly'},
  });
  const other = filled('yes', {
    samen: {een: 'unknown', twee: 'unknown'},
    tijd: {een: 'not', twee: 'not', drie: 'not'},
  });
  expect(conversationsOf(overlay(QUESTIONS, [own, other])).map(({id}) => id)).toEqual([
    'ruimte',
    'samen',
    'tijd',
  ]);
});

test('there are three conversations at most, and none where all is there', () => {
  expect(conversationsOf(overlay(QUESTIONS, [filled('not')]))).toHaveLength(3);
  expect(conversationsOf(overlay(QUESTIONS, [filled('yes')]))).toEqual([]);
});

test('what moved is what was answered both times, and otherwise', () => {
  const before = filled('not', {geld: {een: 'partly'}});
  const {twee: _, ...rest} = filled('not')['geld'] ?? {};
  const now = {...filled('not'), geld: {...rest, een: 'yes' as const}};
  expect(movedSince(QUESTIONS, before, now)).toEqual([
    {
      precondition: 'geld',
      indicator: 'een',
      label: 'Over geld',
      text: 'geld een',
      from: 'partly',
      to: 'yes',
    },
  ]);
});

test('counts and what is open make up the indicators, and nothing is added up over preconditions', () => {
  fc.assert(
    fc.property(anyScan, (scan) => {
      for (const {counts, open, answers} of countsOf(QUESTIONS, scan)) {
        const {not, partly, yes, unknown} = counts;
        expect(not + partly + yes + unknown + open).toBe(answers.length);
      }
    }),
  );
});

test('progress counts what has an answer, and names the first precondition with an open one', () => {
  expect(scanProgress(QUESTIONS, filled('unknown'))).toEqual({done: 16, all: 16, next: undefined});
  expect(scanProgress(QUESTIONS, {geld: filled('not')['geld'] ?? {}})).toEqual({
    done: 4,
    all: 16,
    next: 'samen',
  });
});

test('what every object inherits is no answer', () => {
  expect(answerTo({}, 'constructor', 'name')).toBeUndefined();
  expect(answerTo({geld: {}}, 'geld', 'toString')).toBeUndefined();
});
