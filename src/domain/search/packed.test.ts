import * as fc from 'fast-check';
import MiniSearch, {type AsPlainObject} from 'minisearch';
import {packIndex, packWords, unpackIndex, unpackWords} from './packed';

const FIELDS = ['title', 'text'];

// Words that share their beginning, and letters of two code units with a first half in common.
const word = fc.oneof(
  fc.string({unit: fc.constantFrom('a', 'b', '𐐨', '𐐩', "'"), minLength: 1, maxLength: 50}),
  fc.constantFrom('constructor', '__proto__', '0', '35'),
);
const words = fc.array(word, {maxLength: 12});
const documents = fc.array(fc.record({title: words, text: words}), {minLength: 1, maxLength: 6});

/** Terms of an index are in the order in which they came; ours are in that of the alphabet. */
const inOrder = (index: AsPlainObject) => ({
  ...index,
  index: index.index.toSorted(([left], [right]) => (left < right ? -1 : 1)),
});

test('leaves out what a word shares with the one before', () => {
  expect(packWords(['hulp', 'hulpbron', 'hulpvraag', 'zorg'])).toBe('0hulp 4bron 4vraag 0zorg');
});

test('any words come out as they went in', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word), (list) => {
      const packed: unknown = JSON.parse(JSON.stringify(packWords(list.toSorted())));
      expect(unpackWords(String(packed))).toEqual(list.toSorted());
    }),
    {seed: 20261122, numRuns: 500},
  );
});

test('what is unpacked is what MiniSearch itself writes', () => {
  fc.assert(
    fc.property(documents, (list) => {
      const engine = new MiniSearch<{id: number; title: string[]; text: string[]}>({
        fields: FIELDS,
        tokenize: (text) => (text === '' ? [] : text.split(',')),
        processTerm: (term) => term,
      });
      engine.addAll(list.map((document, id) => ({id, ...document})));
      const packed = JSON.parse(JSON.stringify(packIndex(engine.toJSON())));
      const own: AsPlainObject = JSON.parse(JSON.stringify(engine));
      expect(JSON.parse(JSON.stringify(unpackIndex(packed, FIELDS)))).toEqual(inOrder(own));
    }),
    {seed: 20261122, numRuns: 300},
  );
});
