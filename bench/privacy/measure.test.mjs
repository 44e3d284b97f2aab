// @ts-check
import {alarmRate, countAlarms, countExamples, lowestRecall} from './measure.mjs';

/**
 * A stand-in: every run of digits is a telephone number, every word with @ an e-mail address.
 *
 * @param {string} text
 * @returns {import('../../src/domain/privacy/finding').Finding[]}
 */
const find = (text) =>
  [...text.matchAll(/\d+|\S+@\S+/g)].map(({0: match, index}) => ({
    kind: match.includes('@') ? 'email' : 'phone',
    start: index,
    end: index + match.length,
  }));

test('counts what is hit, what is covered whole, and which findings are right', () => {
  const counts = countExamples(
    [
      {
        text: 'bel 111 of 111 of 1-2',
        finds: [
          {kind: 'phone', text: '111'},
          {kind: 'phone', text: '111'},
          {kind: 'phone', text: '1-2'},
        ],
      },
      {text: 'kamer 12', finds: []},
    ],
    find,
  );
  expect(counts.get('phone')).toEqual({there: 3, hit: 3, whole: 2, found: 5, right: 4});
});

test('what is found as another kind is missed, and a false finding', () => {
  const counts = countExamples([{text: 'bsn 111', finds: [{kind: 'bsn', text: '111'}]}], find);
  expect(counts.get('bsn')).toEqual({there: 1, hit: 0, whole: 0, found: 0, right: 0});
  expect(counts.get('phone')).toEqual({there: 0, hit: 0, whole: 0, found: 1, right: 0});
});

test('an example that does not stand in its text is told', () => {
  expect(() => countExamples([{text: 'x', finds: [{kind: 'bsn', text: '111'}]}], find)).toThrow(
    '‘111’ does not stand in ‘x’',
  );
});

test('the lowest recall is of a kind that occurs, and never of names', () => {
  const examples = [
    {text: 'Jan 1', finds: [{kind: /** @type {const} */ ('name'), text: 'Jan'}]},
    {text: '1 a@b', finds: [{kind: /** @type {const} */ ('phone'), text: '1'}]},
    {text: 'x', finds: [{kind: /** @type {const} */ ('email'), text: 'x'}]},
    {text: 'a@b', finds: [{kind: /** @type {const} */ ('email'), text: 'a@b'}]},
  ];
  expect(lowestRecall(countExamples(examples, find))).toEqual({kind: 'email', recall: 0.5});
  expect(lowestRecall(countExamples([], find))).toBeUndefined();
});

test('false alarms are counted for each thousand words', () => {
  const counted = countAlarms([{text: 'kamer 12 is'}, {text: ' leeg '}], find);
  expect(counted.words).toBe(4);
  expect(counted.alarms.get('phone')).toBe(1);
  expect(alarmRate(counted)).toBe(250);
  expect(alarmRate(countAlarms([], find))).toBeUndefined();
});
