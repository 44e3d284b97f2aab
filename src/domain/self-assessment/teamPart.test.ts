import * as fc from 'fast-check';
import {dimensionQuestions, questions} from '@site/test/builders/questions';
import type {TeamPartContent} from '@site/src/schemas/records/teamPicture';
import {KNOWN_LEVELS} from './level';
import {askedOf, chosenOf, putPartsBack, takeInPart} from './teamPart';

const ASKED = askedOf(questions(dimensionQuestions('a', 3), dimensionQuestions('b', 3)));
const EMPTY = {asked: ASKED, parts: {}};
const part = (changes: Partial<TeamPartContent> = {}): TeamPartContent => ({
  part: 'p1',
  asked: ASKED,
  levels: {a: 'solid'},
  ...changes,
});
const MAX = 40;

test('what a team shares names the parts, and holds no question', () => {
  expect(ASKED).toEqual({
    id: 'coachvaardigheden',
    version: 1,
    title: 'Coachvaardigheden',
    dimensions: [
      {id: 'a', name: 'A'},
      {id: 'b', name: 'B'},
    ],
  });
});

test('words for parts that were not asked are left out', () => {
  expect(chosenOf(ASKED, {b: 'solid', z: 'solid'})).toEqual({b: 'solid'});
});

test('takes in a part, and the same one once', () => {
  const taken = takeInPart(EMPTY, part(), MAX);
  expect(taken).toEqual({kind: 'added', parts: {p1: {a: 'solid'}}, before: undefined});
  const parts = {p1: {a: 'solid' as const}};
  expect(takeInPart({asked: ASKED, parts}, part(), MAX)).toEqual({kind: 'same'});
});

test('who chose anew takes the place of the first choice, and counts once', () => {
  const parts = {p1: {a: 'solid' as const}};
  expect(takeInPart({asked: ASKED, parts}, part({levels: {b: 'underway'}}), MAX)).toEqual({
    kind: 'added',
    parts: {p1: {b: 'underway'}},
    before: {a: 'solid'},
  });
});

test.each([
  ['another version', part({asked: {...ASKED, version: 2}}), 'other-questions'],
  ['other questions', part({asked: {...ASKED, id: 'anders'}}), 'other-questions'],
  ['other names', part({asked: {...ASKED, title: 'Anders'}}), 'other-questions'],
  ['nothing', part({levels: {}}), 'nothing-shared'],
  ['nothing that was asked', part({levels: {z: 'solid'}}), 'nothing-shared'],
])('a part with %s stays out', (_what, given, kind) => {
  expect(takeInPart(EMPTY, given, MAX)).toEqual({kind});
});

test('a full picture takes nobody more, and still takes who chose anew', () => {
  const full = {asked: ASKED, parts: {p1: {a: 'solid' as const}}};
  expect(takeInPart(full, part({part: 'p2'}), 1)).toEqual({kind: 'full'});
  expect(takeInPart(full, part({levels: {b: 'solid'}}), 1)).toMatchObject({kind: 'added'});
});

const id = fc.constantFrom('p1', 'p2', 'p3', 'p4');
const levels = fc.constantFrom(...KNOWN_LEVELS).map((level) => ({a: level}));

test('the order in which parts come in leaves no trace, and an undo puts everything back', () => {
  fc.assert(
    fc.property(
      fc.dictionary(id, levels),
      fc.uniqueArray(fc.tuple(id, levels), {selector: ([one]) => one, minLength: 1}),
      (first, given) => {
        const start = putPartsBack(first, new Map());
        const take = (order: typeof given) => {
          const before = new Map();
          const parts = order.reduce((now, [one, chosen]) => {
            const taken = takeInPart(
              {asked: ASKED, parts: now},
              part({part: one, levels: chosen}),
              MAX,
            );
            if (taken.kind !== 'added') {
              return now;
            }
            before.set(one, taken.before);
            return taken.parts;
          }, start);
          return {parts, before};
        };
        const {parts, before} = take(given);
        expect(Object.entries(take(given.toReversed()).parts)).toEqual(Object.entries(parts));
        expect(Object.entries(putPartsBack(parts, before))).toEqual(Object.entries(start));
      },
    ),
  );
});
