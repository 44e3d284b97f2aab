import {complaints} from '@site/test/builders/complaints';
import {pilot} from '@site/test/builders/records';
import {PilotSchema} from './pilot';

test('takes a pilot with facts, and results with a sentence', () => {
  expect(complaints(PilotSchema, pilot())).toEqual([]);
});

test.each<[string, object, string[]]>([
  ['no facts', {facts: []}, ['facts: noem minstens één feit.']],
  [
    'results without facts',
    {results: {facts: [], sentence: 'x'}},
    ['results.facts: noem minstens één feit.'],
  ],
  [
    'results without the sentence that carries the limit',
    {results: {facts: ['R01']}},
    ['results.sentence: dit veld ontbreekt; vul het in.'],
  ],
  [
    'a misspelt field of the results',
    {results: {facts: ['R01'], sentence: 'x', sentense: 'x'}},
    ['results.sentense: dit veld kennen we hier niet. Bedoelde je sentence?'],
  ],
  [
    'a name as id',
    {id: 'Den Haag'},
    ['id: gebruik alleen kleine letters, cijfers en streepjes, zoals divosa-2020.'],
  ],
])('refuses %s', (_title, change, expected) => {
  expect(complaints(PilotSchema, {...pilot(), ...change})).toEqual(expected);
});
