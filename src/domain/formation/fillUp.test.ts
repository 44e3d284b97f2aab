import {START} from './assumptions';
import {fillUp, MONTHS} from './fillUp';

test('with the numbers to begin with a new coach is full in the tenth month', () => {
  expect(fillUp(START).full).toBe(10);
});

test('participants never go down, and never above a full caseload', () => {
  const {participants} = fillUp(START);
  expect(participants).toHaveLength(MONTHS);
  expect(participants).toEqual(participants.toSorted((a, b) => a - b));
  expect(Math.max(...participants)).toBe(START.perFte);
});

test('a start that takes more makes a coach fill up later', () => {
  const quick = fillUp({...START, talks: 2}).full ?? Infinity;
  const slow = fillUp({...START, talks: 6}).full ?? Infinity;
  expect(quick).toBeLessThan(slow);
});

test('a start that takes nothing fills a coach at once', () => {
  expect(fillUp({...START, calls: 0, talks: 0}).full).toBe(1);
});

test('a coach whose beginnings take far more than there is does not fill up', () => {
  expect(fillUp({...START, talks: 50, talkMinutes: 480}).full).toBeNull();
});
