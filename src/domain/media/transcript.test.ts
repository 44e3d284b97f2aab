import * as fc from 'fast-check';
import type {Cue} from './cue';
import {paragraphsOf} from './transcript';

const cue = (start: number, text: string, change: Partial<Cue> = {}): Cue => ({
  start,
  end: start + 1,
  text,
  ...change,
});

/** Captions of a second, one after another, with these texts. */
const said = (...texts: string[]) => texts.map((text, second) => cue(second, text));

/** The texts of each paragraph. */
const grouped = (...args: Parameters<typeof paragraphsOf>) =>
  paragraphsOf(...args).map(({cues}) => cues.map(({text}) => text).join(' '));

test('without captions there is no paragraph', () => {
  expect(paragraphsOf([])).toEqual([]);
});

test('captions that follow each other are one paragraph, from the start of the first', () => {
  const cues = [cue(2, 'Een.'), cue(3, 'Twee.')];
  expect(paragraphsOf(cues)).toEqual([{start: 2, cues}]);
});

test('a paragraph begins where somebody else talks, and names who', () => {
  const cues = [
    cue(0, 'Dag.', {voice: 'Anna'}),
    cue(1, 'Ik ben Anna.', {voice: 'Anna'}),
    cue(2, 'Dag!', {voice: 'Ben'}),
    cue(3, '(muziek)'),
  ];
  expect(paragraphsOf(cues)).toEqual([
    {start: 0, voice: 'Anna', cues: cues.slice(0, 2)},
    {start: 2, voice: 'Ben', cues: cues.slice(2, 3)},
    {start: 3, cues: cues.slice(3)},
  ]);
});

test('a paragraph begins at the first caption of a chapter, and tells the chapter', () => {
  const cues = said('voor', 'een', 'nog een', 'drie');
  const paragraphs = paragraphsOf(cues, [{at: 1}, {at: 2.5}, {at: 2.7}]);
  expect(paragraphs).toEqual([
    {start: 0, cues: cues.slice(0, 1)},
    {start: 1, chapter: 0, cues: cues.slice(1, 3)},
    {start: 3, chapter: 2, cues: cues.slice(3)},
  ]);
});

test('a silence of more than a second and a half ends a paragraph after a sentence', () => {
  expect(grouped([cue(0, 'Een.'), cue(2.6, 'Twee.')])).toEqual(['Een.', 'Twee.']);
});

test.each([
  ['of a second and a half', cue(0, 'Een.'), cue(2.5, 'twee.')],
  ['in the middle of a sentence', cue(0, 'Een'), cue(9, 'twee.')],
  ['after a comma', cue(0, 'Een,'), cue(9, 'twee.')],
])('a silence %s ends none', (_title, ...cues) => {
  expect(paragraphsOf(cues)).toHaveLength(1);
});

test.each(['.', '!', '?', '…', '.”', '?)', '.’'])('a sentence ends with %s', (end) => {
  expect(paragraphsOf([cue(0, `Een${end}`), cue(9, 'Twee.')])).toHaveLength(2);
});

test('from the fifth caption on a paragraph ends with its sentence', () => {
  expect(grouped(said('A.', 'B.', 'C.', 'D.', 'E.', 'F.'))).toEqual(['A. B. C. D. E.', 'F.']);
  expect(grouped(said('a', 'b', 'c', 'd', 'e', 'f.', 'G.'))).toEqual(['a b c d e f.', 'G.']);
});

test('where no sentence ends, ten captions are a paragraph', () => {
  const words = 'abcdefghijklmnopqrstuvwxyz'.split('');
  expect(grouped(said(...words)).map((text) => text.replaceAll(' ', '').length)).toEqual([
    10, 10, 6,
  ]);
});

const anyCues = fc
  .array(
    fc.record({
      gap: fc.double({min: 0, max: 3, noNaN: true}),
      text: fc.constantFrom('Ja.', 'en toen', 'Echt?', 'nee,'),
      voice: fc.option(fc.constantFrom('Anna', 'Ben'), {nil: undefined}),
    }),
    {maxLength: 60},
  )
  .map((parts) => {
    let time = 0;
    return parts.map(({gap, text, voice}): Cue => {
      const start = time + gap;
      time = start + 1;
      return {start, end: time, text, ...(voice === undefined ? {} : {voice})};
    });
  });
const anyChapters = fc
  .array(fc.integer({min: 0, max: 120}), {maxLength: 6})
  .map((times) => times.toSorted((a, b) => a - b).map((at) => ({at})));

test('whatever is said: every caption stands there once and in order, no paragraph is long or mixed', () => {
  fc.assert(
    fc.property(anyCues, anyChapters, (cues, chapters) => {
      const paragraphs = paragraphsOf(cues, chapters);
      expect(paragraphs.flatMap((paragraph) => paragraph.cues)).toEqual(cues);
      for (const {start, voice, cues: own} of paragraphs) {
        expect(own[0]?.start).toBe(start);
        expect(own.length).toBeLessThanOrEqual(10);
        expect(new Set(own.map((each) => each.voice))).toEqual(new Set([voice]));
      }
    }),
    {numRuns: 500},
  );
});
