import * as fc from 'fast-check';
import {fragments} from '@site/test/builders/findings';
import {passesElevenTest} from './elevenTest';
import {findBsn} from './findBsn';

test.each([
  ['111222333', true],
  ['249566758', true],
  ['123456789', false],
  ['000000000', false],
  ['24956675', false],
  ['1112223', false],
])('the test of eleven on %s: %s', (digits, passes) => {
  expect(passesElevenTest(digits)).toBe(passes);
});

test('eight digits stand for nine that begin with a zero', () => {
  expect(passesElevenTest('12345672')).toBe(passesElevenTest('012345672'));
});

test('at most one of the ten digits that may come last passes', () => {
  fc.assert(
    fc.property(fc.integer({min: 1_000_000, max: 99_999_999}), (start) => {
      const passing = Array.from('0123456789').filter((last) =>
        passesElevenTest(`${start}${last}`),
      );
      expect(passing.length).toBeLessThanOrEqual(1);
    }),
    {seed: 1},
  );
});

test.each([
  '111222333',
  '111 222 333',
  '111.222.333',
  '1112.22.333',
  '111-222-333',
  '1112 22 333',
  '111\u00a0222\u00a0333',
])('finds %s in a sentence', (bsn) => {
  expect(fragments(findBsn, `Het gaat om ${bsn}, zei ze.`)).toEqual([bsn]);
});

test('the word itself makes a date-like number count, and other groups', () => {
  expect(fragments(findBsn, 'Bsn: 11 12 22 33 3')).toEqual(['11 12 22 33 3']);
});

test.each([
  'zaaknummer 111222333',
  'Kenmerk: 111222333',
  'uw ordernr. 111222333',
  '€ 111222333',
  '111222333 euro',
  '111222333,50',
  'A111222333',
  '1112223334',
  'kamers 111 222 333 444',
  'kamers 110 111 222 333',
  'schooljaar 2016-2017',
  '11-02-2024',
  'verslag 11022024',
  'verslag 20240107',
])('leaves %s alone', (text) => {
  expect(fragments(findBsn, text)).toEqual([]);
});

test('dates and school years would pass the test, so they are known by their shape', () => {
  expect(passesElevenTest('20162017')).toBe(true);
  expect(passesElevenTest('11022024')).toBe(true);
  expect(passesElevenTest('20240107')).toBe(true);
});
