import * as fc from 'fast-check';
import {toSentences} from './sentences';

const cue = (start: number, text: string, voice?: string) => ({
  start,
  end: start + 1,
  text,
  ...(voice === undefined ? {} : {voice}),
});

test('cues that a full line cut apart are one sentence again, from where it began to where it ends', () => {
  expect(toSentences([cue(0, 'Dit is'), cue(1, 'een zin.'), cue(2, 'En dit ook!')])).toEqual([
    {start: 0, end: 2, text: 'Dit is een zin.'},
    {start: 2, end: 3, text: 'En dit ook!'},
  ]);
});

test('another voice begins a new sentence, also in the middle of one', () => {
  expect(toSentences([cue(0, 'Ik wou', 'Noor'), cue(1, 'Ja?', 'Sam')])).toHaveLength(2);
});

test('a quotation mark after the end does not hide it', () => {
  expect(toSentences([cue(0, '‘Kom binnen.’'), cue(1, 'Er is thee.')])).toHaveLength(2);
});

test('captions without any full stop are cut now and then', () => {
  const found = toSentences(Array.from({length: 30}, (_, at) => cue(at, 'en toen')));
  expect(found.length).toBeGreaterThan(3);
});

test('every word comes back once and in order, whatever the captions are', () => {
  const text = fc.constantFrom('ja', 'nee.', 'wat?', '…', 'en');
  const voice = fc.constantFrom(undefined, 'Noor', 'Sam');
  fc.assert(
    fc.property(fc.array(fc.tuple(text, voice)), (said) => {
      const cues = said.map(([words, who], at) => cue(at, words, who));
      const found = toSentences(cues);
      expect(found.map((one) => one.text).join(' ')).toBe(cues.map((one) => one.text).join(' '));
    }),
  );
});
