import * as v from 'valibot';
import {instrument} from '@site/test/builders/records';
import {QuestionsSchema} from '../../schemas/instrument';
import {questionsOf} from './questionsOf';

test('gives questions that an attempt can be stored with', () => {
  const questions = questionsOf(instrument());
  expect(v.parse(QuestionsSchema, questions)).toEqual(questions);
});

test('keeps all that is asked, as it stands in the instrument', () => {
  const {about: _about, minutes: _minutes, dimensions, ...rest} = instrument();
  expect(questionsOf(instrument())).toEqual({
    ...rest,
    dimensions: dimensions.map(({steps: _steps, ...asked}) => asked),
  });
});

test('leaves out what is only about the filling in, and what to do next', () => {
  const questions = questionsOf(instrument());
  expect(questions).not.toHaveProperty('about');
  expect(questions).not.toHaveProperty('minutes');
  questions.dimensions.forEach((dimension) => expect(dimension).not.toHaveProperty('steps'));
});

test('leaves out a field that it does not know, wherever it stands', () => {
  const added = {note: 'later'};
  const {windows, dimensions, ...rest} = instrument();
  const grown = {
    ...rest,
    ...added,
    windows: windows.map((window) => ({...window, ...added})),
    dimensions: dimensions.map(({items, anchors, ...dimension}) => ({
      ...dimension,
      ...added,
      anchors: {...anchors, ...added},
      items: items.map((item) => ({...item, ...added})),
    })),
  };
  expect(questionsOf(grown)).toEqual(questionsOf(instrument()));
});

test('shares nothing that can change with the instrument', () => {
  const source = instrument();
  const questions = questionsOf(source);
  source.windows[0]?.answers.push('altijd');
  source.dimensions[0]?.items.pop();
  expect(questions).toEqual(questionsOf(instrument()));
});
