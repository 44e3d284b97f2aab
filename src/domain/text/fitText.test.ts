import * as fc from 'fast-check';
import {fitText} from './fitText';

test('a text within the limit stays as it is', () => {
  expect(fitText('een', 'een twee', 8)).toEqual({text: 'een twee', leftOut: '', caret: 8});
});

test('of what is put in the middle the beginning stays, and all around it', () => {
  expect(fitText('abYZ', 'ab12345YZ', 6)).toEqual({text: 'ab12YZ', leftOut: '345', caret: 4});
});

test('a letter too many is left out alone', () => {
  expect(fitText('abc', 'abcd', 3)).toEqual({text: 'abc', leftOut: 'd', caret: 3});
});

test('no character is cut in two', () => {
  expect(fitText('a', 'a👍b', 2)).toEqual({text: 'a', leftOut: '👍b', caret: 1});
  expect(fitText('👍', '👎👍', 3).text).toBe('👍');
});

test('a text that was too long may be shortened a little, and not made longer', () => {
  expect(fitText('abcdef', 'abcde', 3)).toEqual({text: 'abcde', leftOut: '', caret: 5});
  expect(fitText('abcdef', 'abcdefg', 3)).toEqual({text: 'abcdef', leftOut: 'g', caret: 6});
});

const text = fc.string({unit: 'grapheme', maxLength: 12});

test('whatever is put in: it fits, and nothing is lost', () => {
  fc.assert(
    fc.property(text, text, text, fc.nat(20), (head, added, tail, max) => {
      const [before, now] = [head + tail, head + added + tail];
      const fit = fitText(before, now, max);
      expect(fit.text.length).toBeLessThanOrEqual(Math.max(max, before.length));
      expect(fit.text).not.toMatch(/\p{Surrogate}/u);
      const back =
        fit.leftOut === ''
          ? fit.text
          : fit.text.slice(0, fit.caret) + fit.leftOut + fit.text.slice(fit.caret);
      expect(back).toBe(now);
    }),
    {seed: 3, numRuns: 2000},
  );
});
