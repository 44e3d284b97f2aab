// @ts-check
import {percentile, typed} from './keystrokes.mjs';

test('a question is typed letter by letter', () => {
  expect(typed(['één', 'a b'])).toEqual(['é', 'éé', 'één', 'a', 'a ', 'a b']);
});

test('the value below which a part of them lies', () => {
  const values = Array.from({length: 100}, (_, index) => 100 - index);
  expect([0, 0.5, 0.95, 1].map((part) => percentile(values, part))).toEqual([1, 50, 95, 100]);
});
