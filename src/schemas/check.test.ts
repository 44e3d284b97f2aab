import * as v from 'valibot';
import {MATCH, ONE, ORDER, SEVERAL, STATEMENT, check} from '@site/test/builders/check';
import {CheckSchema} from './check';

const messages = (value: unknown) => {
  const {issues} = v.safeParse(CheckSchema, value);
  return issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
};

test('a check with a question of each kind is good', () => {
  expect(messages(check())).toBeUndefined();
});

const OTHERS = [STATEMENT, ORDER, MATCH];
const option = (id: string, right: boolean) => ({id, text: id, right, why: 'Daarom.'});

test.each<[string, unknown, string]>([
  [
    'two answers where one is asked',
    {...ONE, options: [option('a', true), option('b', true), option('c', false)]},
    'questions.0.options: bij kind: one klopt precies één antwoord; kloppen er meer, schrijf dan kind: several',
  ],
  [
    'no answer that does not hold',
    {...SEVERAL, options: [option('a', true), option('b', true), option('c', true)]},
    'questions.0.options: minstens één antwoord klopt, en minstens één klopt niet (right: true of false)',
  ],
  [
    'an answer twice',
    {...ONE, options: [option('a', true), option('a', false)]},
    'questions.0.options.1.id: "a" staat er twee keer; geef dit een eigen id',
  ],
])('%s is refused, with its place', (_what, question, message) => {
  expect(messages({...check(), questions: [question, ...OTHERS]})).toEqual([message]);
});

test('a question without its why is refused, with its place', () => {
  const [first] = 'options' in ONE ? ONE.options : [];
  const {why: _why, ...silent} = first ?? option('a', true);
  const question = {...ONE, options: [silent, option('z', true)]};
  expect(messages({...check(), questions: [question, ...OTHERS]})).toEqual([
    expect.stringContaining('questions.0.options.0.why'),
  ]);
});
