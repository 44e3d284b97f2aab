import {fleschDouma} from './fleschDouma';

// Worked by hand: words per sentence, syllables per word, score.
test.each([
  [10, 1.5, 82.0],
  [20, 1.8, 49.6],
  [25, 2.0, 29.6],
])('%d words a sentence and %d syllables a word give %d', (length, perWord, score) => {
  const words = length * 10;
  const measured = fleschDouma({words, sentences: 10, syllables: words * perWord});
  expect(measured).toBeCloseTo(score, 1);
});

test('stays between 0 and 100', () => {
  expect(fleschDouma({words: 100, sentences: 3, syllables: 400})).toBe(0);
  expect(fleschDouma({words: 60, sentences: 60, syllables: 60})).toBe(100);
});

test.each([
  {words: 49, sentences: 3, syllables: 70},
  {words: 50, sentences: 2, syllables: 70},
])('gives no score to a text as short as %j', (counts) => {
  expect(fleschDouma(counts)).toBeUndefined();
});
