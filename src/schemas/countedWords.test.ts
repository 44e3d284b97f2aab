import {complaints} from '@site/test/builders/complaints';
import {CountedWordsSchema} from './countedWords';

test('takes a list of words', () => {
  expect(complaints(CountedWordsSchema, {words: ['deelnemer', 'deelnemers']})).toEqual([]);
});

test.each<[string, object, string[]]>([
  ['an empty list', {words: []}, ['words: noem minstens één woord.']],
  ['an empty word', {words: ['deelnemer', '']}, ['words.1: dit veld is leeg; vul het in.']],
])('refuses %s', (_title, record, expected) => {
  expect(complaints(CountedWordsSchema, record)).toEqual(expected);
});
