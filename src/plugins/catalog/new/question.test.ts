import * as v from 'valibot';
import {PartialDateSchema, TextSchema} from '../../../schemas/text';
import {bySchema, listOf} from './question';

describe('bySchema', () => {
  test('has nothing against an answer that the schema takes', () => {
    expect(bySchema(PartialDateSchema)('2020-06')).toBeUndefined();
  });

  test.each([
    ['18 juni 2020', 'schrijf de datum als 2020, 2020-06 of 2020-06-18.'],
    ['2020-02-30', 'deze dag bestaat niet; kijk op de kalender.'],
  ])('says of "%s" what the build says of the field', (answer, message) => {
    expect(bySchema(PartialDateSchema)(answer)).toBe(message);
  });

  test('says one thing at a time', () => {
    const schema = v.pipe(TextSchema, v.minLength(9, 'te kort'), v.regex(/\.$/, 'zonder punt'));
    expect(bySchema(schema)('kort')).toBe('te kort.');
  });
});

test.each([
  ['caseloads, case load', ['caseloads', 'case load']],
  ['caseloads', ['caseloads']],
  [' a ,, b, ', ['a', 'b']],
  [' , ', []],
  ['', []],
  [undefined, []],
])('listOf makes of %j the list %j', (answer, list) => {
  expect(listOf(answer)).toEqual(list);
});
