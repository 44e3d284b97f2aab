import {dimensionQuestions, questions} from '@site/test/builders/questions';
import {knownPart} from './knownPart';

const ASKED = questions(dimensionQuestions('a', 3), dimensionQuestions('b', 3));

test('keeps what was asked, and leaves out the rest and what is empty', () => {
  expect(
    knownPart(ASKED, {
      answers: {'b-1': 2, 'a-2': 'none', 'a-9': 3},
      remarks: {a: ' Je wachtte. ', b: ' \n', c: 'weg'},
    }),
  ).toEqual({answers: {'a-2': 'none', 'b-1': 2}, remarks: {a: ' Je wachtte. '}});
});

test('finds nothing that an object has by itself', () => {
  const odd = questions(dimensionQuestions('a', 1, {id: 'constructor'}));
  expect(knownPart(odd, {answers: {}, remarks: {}})).toEqual({answers: {}, remarks: {}});
});
