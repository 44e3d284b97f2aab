import {SEEDED} from '@site/test/builders/json';
import * as fc from 'fast-check';
import {shortHash} from './shortHash';

// Ids of copies are made from these: another answer would take a second copy in at every import.
test.each([
  ['', '811c9dc5811c9dc5'],
  ['a', 'e40c292ce40c292c'],
  ['foobar', 'bf9cf968'],
])('keeps giving %j the fingerprint it had', (text, start) => {
  expect(shortHash(text).startsWith(start)).toBe(true);
});

test('is sixteen hexadecimal digits, the same every time', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      expect(shortHash(text)).toMatch(/^[0-9a-f]{16}$/);
      expect(shortHash(text)).toBe(shortHash(text));
    }),
    SEEDED,
  );
});

test('ten thousand texts that look alike have ten thousand fingerprints', () => {
  const texts = Array.from({length: 10_000}, (_, index) => `Ik deed een ${index}.`);
  expect(new Set(texts.map(shortHash)).size).toBe(texts.length);
});

test('the order of letters counts', () => {
  expect(shortHash('ab')).not.toBe(shortHash('ba'));
  expect(shortHash('\u{1F642}')).not.toBe(shortHash('\u{1F643}'));
});
