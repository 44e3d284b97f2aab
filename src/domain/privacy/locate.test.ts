import {locate} from './locate';

test('finds a fragment where it was, or the nearest where it went', () => {
  expect(locate('abc', 'b', 1)).toEqual({start: 1, end: 2});
  expect(locate('xxabc', 'b', 1)).toEqual({start: 3, end: 4});
  expect(locate('b....b', 'b', 4)).toEqual({start: 5, end: 6});
  expect(locate('b....b', 'b', 1)).toEqual({start: 0, end: 1});
});

test('finds nothing where the fragment is gone', () => {
  expect(locate('abc', 'd', 9)).toBeUndefined();
});
