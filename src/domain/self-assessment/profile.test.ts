import * as fc from 'fast-check';
import {answersTo, dimensionQuestions, questions} from '@site/test/builders/questions';
import {profileOf} from './profile';

const ASKED = questions(dimensionQuestions('contact', 4), dimensionQuestions('taal', 3));

test('a row for each dimension, with its level and what was answered', () => {
  const answers = {...answersTo('contact', 3, 'none', 1, 2), ...answersTo('taal', 3, 3)};
  expect(profileOf(ASKED, answers)).toEqual([
    {dimension: 'contact', name: 'CONTACT', level: 'solid', answered: 3, none: 1, items: 4},
    {dimension: 'taal', name: 'TAAL', level: 'unknown', answered: 2, none: 0, items: 3},
  ]);
});

test('an item with the name of what every object has is not answered by that', () => {
  const odd = dimensionQuestions('x', 3);
  odd.items = odd.items.map((item, index) => ({
    ...item,
    id: ['constructor', 'valueof', 'tostring'][index] ?? '',
  }));
  expect(profileOf(questions(odd), {})[0]).toMatchObject({answered: 0, none: 0, items: 3});
});

test('what is answered and what had no occasion never exceed what was asked', () => {
  const answer = fc.constantFrom<(0 | 1 | 2 | 3 | 'none' | undefined)[]>(
    0,
    1,
    2,
    3,
    'none',
    undefined,
  );
  fc.assert(
    fc.property(fc.array(answer, {minLength: 4, maxLength: 9}), (given) => {
      const [row] = profileOf(ASKED, answersTo('contact', ...given));
      expect(row!.answered + row!.none).toBeLessThanOrEqual(row!.items);
      expect(row!.level === 'unknown').toBe(row!.answered < 3);
    }),
    {seed: 20},
  );
});
