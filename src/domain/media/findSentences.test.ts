import {findSentences} from './findSentences';
import {transcriptText} from './transcriptText';

const SAID = [{text: 'Er is koffie.'}, {text: 'Één kop is genoeg.'}, {text: 'KOFFIE met melk?'}];

const cue = (start: number, text: string) => ({start, end: start + 1, text});

test('finds a word without regard to capitals and accents, and tells where', () => {
  expect(findSentences(SAID, ' koffie ')).toEqual([0, 2]);
  expect(findSentences(SAID, 'EEN')).toEqual([1]);
  expect(findSentences(SAID, 'thee')).toEqual([]);
});

test.each(['', ' ', 'k'])('%j is too little to look for', (query) => {
  expect(findSentences(SAID, query)).toBeUndefined();
});

test('signs that mean something elsewhere are looked for as they are', () => {
  expect(findSentences([{text: 'Waarom (.*)?'}], '(.*)')).toEqual([0]);
});

test('as text a transcript has the moment of each paragraph, and a name where the voice changes', () => {
  expect(
    transcriptText([
      {start: 0, voice: 'Noor', cues: [cue(0, 'Hoi.'), cue(1, 'Kom binnen.')]},
      {start: 65, voice: 'Noor', cues: [cue(65, 'Thee?')]},
      {start: 70, voice: 'Sam', cues: [cue(70, 'Graag.')]},
    ]),
  ).toBe('[0:00] Noor: Hoi. Kom binnen.\n\n[1:05] Thee?\n\n[1:10] Sam: Graag.');
});
