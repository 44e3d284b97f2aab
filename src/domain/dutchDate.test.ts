import {dutchDate} from './dutchDate';

test.each([
  ['2026-11-21', '21 november 2026'],
  ['2020-03-01', '1 maart 2020'],
  ['2024-02-29', '29 februari 2024'],
  ['2018-11', 'november 2018'],
  ['2018', '2018'],
])('writes %s as %s, no more precise than it is', (iso, words) => {
  expect(dutchDate(iso)).toBe(words);
});
