import {answersTo, dimensionQuestions, questions} from '@site/test/builders/questions';
import {progressOf} from './progress';

const ASKED = questions(dimensionQuestions('contact', 3), dimensionQuestions('taal', 4));

test('no occasion is an answer; the first dimension with an open item is next', () => {
  const answers = {...answersTo('contact', 0, 'none', 2), ...answersTo('taal', 1, undefined, 3)};
  expect(progressOf(ASKED, answers)).toEqual({
    done: 5,
    all: 7,
    dimensions: [
      {dimension: 'contact', done: 3, all: 3},
      {dimension: 'taal', done: 2, all: 4},
    ],
    next: 'taal',
  });
});

test('a gap in an earlier dimension comes first, also when a later one is begun', () => {
  const answers = {...answersTo('contact', 0, 1), ...answersTo('taal', 1, 1, 1, 1)};
  expect(progressOf(ASKED, answers).next).toBe('contact');
});

test('nothing is next when all is answered, and answers to other items do not count', () => {
  const answers = {
    ...answersTo('contact', 0, 1, 2, 3, 3),
    ...answersTo('taal', 1, 1, 1, 1),
    ...answersTo('oud', 3),
  };
  expect(progressOf(ASKED, answers)).toMatchObject({done: 7, all: 7, next: undefined});
});
