import {median} from './median';

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[7], 7],
  [[], undefined],
])('of %j it is %p', (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});

test('leaves the list as it was', () => {
  const numbers = [3, 1, 2];
  median(numbers);
  expect(numbers).toEqual([3, 1, 2]);
});
