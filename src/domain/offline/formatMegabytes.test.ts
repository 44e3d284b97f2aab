import {formatMegabytes} from './formatMegabytes';

test.each([
  [6_115_479, '6,1\u00A0MB'],
  [9_960_000, '10,0\u00A0MB'],
  [40_000, '0,0\u00A0MB'],
])('%d bytes is %s', (bytes, words) => {
  expect(formatMegabytes(bytes)).toBe(words);
});
