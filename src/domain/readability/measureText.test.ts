import {measureText} from './measureText';

test('counts words, sentences and syllables', () => {
  expect(measureText(['Je belt. Je wacht even.', 'Dan bel je nog eens'])).toMatchObject({
    words: 10,
    sentences: 3,
    syllables: 11,
  });
});

test('the end of a block ends a sentence, with or without a full stop', () => {
  expect(measureText(['een kop koffie', 'een wandeling'])).toMatchObject({sentences: 2});
});

test('a line break in the source ends nothing', () => {
  expect(measureText(['Je belt\nnog eens.'])).toMatchObject({sentences: 1, words: 4});
});

test('gives the longest sentence with its words', () => {
  expect(measureText(['Kort. Dit is een langere zin.']).longestSentence).toEqual({
    words: 5,
    text: 'Dit is een langere zin.',
  });
});

test('lists a long word once', () => {
  const {longWords} = measureText(['Ervaringsdeskundigen helpen ervaringsdeskundigen altijd.']);
  expect(longWords).toEqual(['ervaringsdeskundigen']);
});

test('a text without words has no sentence', () => {
  expect(measureText(['—', ''])).toEqual({words: 0, sentences: 0, syllables: 0, longWords: []});
});
