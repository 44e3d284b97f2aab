import {reference} from '@site/test/builders/records';
import {toCslJson} from './cslJson';

const parse = (...references: Parameters<typeof reference>[0][]): unknown =>
  JSON.parse(toCslJson(references.map((partial) => reference(partial))));

test('gives a list that reference managers read: year in date-parts, language, author', () => {
  expect(parse({publisher: 'Boom', 'publisher-place': 'Amsterdam'})).toEqual([
    {
      id: 'baart-2004',
      type: 'book',
      author: [{family: 'Baart', given: 'A.'}],
      title: 'Een theorie van presentie',
      publisher: 'Boom',
      'publisher-place': 'Amsterdam',
      language: 'nl',
      issued: {'date-parts': [[2004]]},
    },
  ]);
});

test('gives our remark as a note and our number not at all', () => {
  const items = parse({remark: 'Elders anders.', number: 7});
  expect(items).toHaveProperty('0.note', 'Elders anders.');
  expect(items).not.toHaveProperty('0.remark');
  expect(items).not.toHaveProperty('0.number');
});

test('gives an empty list for no references, and ends with a line end', () => {
  expect(toCslJson([])).toBe('[]\n');
});
