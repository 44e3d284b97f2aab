import {dutchDate} from './dutchDate';

test.each([
  ['2026-11-21', '21 november 2026'],
  ['2020-03-01', '1 maart 2020'],
  ['2024-02-29', '29 februari 2024'],
])('writes %s as %s', (iso, words) => {
  expect(dutchDate(iso)).toBe(words);
});
