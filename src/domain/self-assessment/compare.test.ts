import {answersTo, dimensionQuestions, questions} from '@site/test/builders/questions';
import {changeOf, compareAttempts} from './compare';

const ASKED = questions(
  dimensionQuestions('contact', 3),
  dimensionQuestions('taal', 3),
  dimensionQuestions('breed', 3),
);

test('up, down and not comparable, each from two attempts worked out by hand', () => {
  const before = {...answersTo('contact', 0, 0, 1), ...answersTo('taal', 3, 3, 3)};
  const now = {
    ...answersTo('contact', 1, 1, 1),
    ...answersTo('taal', 2, 2, 1),
    ...answersTo('breed', 2, 2, 2),
  };
  expect(
    compareAttempts({questions: ASKED, answers: before}, {questions: ASKED, answers: now}),
  ).toEqual([
    {dimension: 'contact', name: 'CONTACT', before: 'beginning', now: 'underway', change: 'up'},
    {dimension: 'taal', name: 'TAAL', before: 'solid', now: 'underway', change: 'down'},
    {dimension: 'breed', name: 'BREED', before: 'unknown', now: 'solid', change: 'not-comparable'},
  ]);
});

describe('a dimension is not compared when the earlier attempt', () => {
  const answers = {...answersTo('contact', 3, 3, 3, 3)};
  const later = {questions: questions(dimensionQuestions('contact', 3)), answers};
  const otherWindow = dimensionQuestions('contact', 3);
  otherWindow.items = otherWindow.items.map((item) => ({...item, window: 'weken'}));

  test.each([
    ['had an item more', dimensionQuestions('contact', 4)],
    ['asked about another window', otherWindow],
    ['did not have it', dimensionQuestions('taal', 3)],
  ])('%s', (_, dimension) => {
    const [row] = compareAttempts({questions: questions(dimension), answers}, later);
    expect(row).toMatchObject({before: undefined, now: 'solid', change: 'not-comparable'});
  });

  test('but it is when only the order of the items or a name changed', () => {
    const turned = dimensionQuestions('contact', 3, {name: 'Anders'});
    turned.items = turned.items.toReversed();
    const [row] = compareAttempts({questions: questions(turned), answers}, later);
    expect(row).toMatchObject({before: 'solid', change: 'same'});
  });
});

test('turned round, up is down and the rest stays', () => {
  const levels = ['unknown', 'beginning', 'underway', 'solid', undefined] as const;
  const turned = {up: 'down', down: 'up', same: 'same', 'not-comparable': 'not-comparable'};
  for (const one of levels) {
    for (const other of levels) {
      expect(changeOf(other, one)).toBe(turned[changeOf(one, other)]);
    }
  }
});
