import {openSections, section} from '@site/test/builders/search';
import type {OpenIndex} from './openIndex';
import {readQuery} from './readQuery';
import {stem} from './stem';

let index: OpenIndex;

beforeAll(async () => {
  index = openSections(
    [
      section({
        title: 'Werkmap',
        text:
          'De werkmap is voor de coach. Maak een map voor je werk. Het geld, de zorgen en de geldzorgen. ' +
          'Begeleiding bij schulden. De afspraak is afgerond. Een lange wandeling. ' +
          'Een doenvermogen om mee te nemen, en meedoen. De eenheid.',
      }),
    ],
    [
      {from: 'kwijt van geld', to: ['geldzorgen']},
      {from: 'mentor', to: ['coach', 'fiets', 'lange wandeling']},
    ],
  );
});

const groupsOf = (question: string) => readQuery(index, question).groups;
const stemsOf = (question: string) => groupsOf(question).map(({stems}) => new Map(stems));
const weightOf = (question: string, word: string) => stemsOf(question)[0]?.get(stem(word)) ?? 0;

test('asks for each word that tells something', () => {
  expect(groupsOf('hoe werkt de werkmap van een coach?')).toHaveLength(3);
});

test.each(['', ' ', 'wat is dat?', '… !', '👍'])('%j asks for nothing', (question) => {
  expect(readQuery(index, question)).toEqual({groups: []});
});

test('a word counts most as it is, and less as part of another', () => {
  expect(weightOf('geld ', 'geld')).toBe(1);
  expect(weightOf('geld ', 'geldzorgen')).toBeGreaterThan(0);
  expect(weightOf('geld ', 'geldzorgen')).toBeLessThan(1);
});

test('the last word may go on, until something comes after it', () => {
  expect(weightOf('sch', 'schulden')).toBeGreaterThan(0);
  expect(weightOf('sch ', 'schulden')).toBe(0);
  expect(weightOf('sch coach', 'schulden')).toBe(0);
});

test('mends a slip, and says what was probably meant', () => {
  expect(weightOf('begleiding ', 'begeleiding')).toBeGreaterThan(0);
  expect(readQuery(index, 'Welke begleiding  is er?').corrected).toBe('Welke begeleiding is er?');
});

test.each([
  ['(begleiding) ', '(begeleiding)'],
  ['coach/begleiding ', 'coach/begeleiding'],
  ['begleiding, geld ', 'begeleiding, geld'],
])('mends %j and leaves the signs around it', (question, corrected) => {
  expect(readQuery(index, question).corrected).toBe(corrected);
});

test('says nothing of a question without slips, or a word that is like no other', () => {
  expect(readQuery(index, 'begeleiding ')).not.toHaveProperty('corrected');
  expect(readQuery(index, 'xqzwvk ')).not.toHaveProperty('corrected');
});

test('asks for the parts of a compound that the site does not have', () => {
  expect(stemsOf('coachgeld ').map((stems) => [...stems.keys()][0])).toEqual(['coach', 'geld']);
});

test('asks for words by the one word that the site makes of them', () => {
  for (const stems of stemsOf('werk map ')) {
    expect(stems.get('werkmap')).toBe(1);
  }
});

test('knows two words as one also when one of them tells nothing, or both', () => {
  expect(stemsOf('doen vermogen ')[0]?.get(stem('doenvermogen'))).toBe(1);
  expect(stemsOf('mee doen ')).toEqual([new Map([[stem('meedoen'), 1]])]);
});

test('makes no short word of two that tell nothing', () => {
  expect(groupsOf('een heid ')).toHaveLength(1);
  expect(readQuery(openSections([section({text: 'Ik ben alleen.'})]), 'al een ').groups).toEqual(
    [],
  );
});

test('a slip is none when two words together are one of the site', () => {
  expect(readQuery(index, 'wer kmap ')).not.toHaveProperty('corrected');
});

test('asks for what an editor says means the same, when the site has it', () => {
  expect(weightOf('mentor ', 'coach')).toBe(1);
  expect(weightOf('mentor ', 'fiets')).toBe(0);
  expect(groupsOf('mentor ')[0]?.phrases).toEqual([
    {stems: [stem('lange'), stem('wandeling')], weight: 1},
  ]);
});

test('knows a phrase with a word in it that stands everywhere', () => {
  expect(weightOf('geld ', 'geldzorgen')).toBeLessThan(1);
  expect(stemsOf('kwijt van geld ').at(-1)?.get(stem('geldzorgen'))).toBe(1);
});

test('knows a word by another form of it, and less than by itself', () => {
  expect(weightOf('afronden ', 'afgerond')).toBeGreaterThan(0);
  expect(weightOf('afronden ', 'afgerond')).toBeLessThan(1);
  expect(weightOf('wandelt ', 'wandeling')).toBeGreaterThan(0);
});

test('a word that an editor has another for is no slip of a third', () => {
  const own = openSections(
    [section({text: 'De monitor van de coach.'})],
    [{from: 'mentor', to: ['coach']}],
  );
  expect(readQuery(own, 'mentor ')).not.toHaveProperty('corrected');
  expect(readQuery(own, 'menitor ').corrected).toBe('monitor');
});

test('the one part that is known has to say most of what a word says', () => {
  const own = openSections([section({text: 'Een gesprek. '.repeat(6) + 'De maker. '.repeat(6)})]);
  expect(readQuery(own, 'vloefgesprek ').groups[0]?.stems.has(stem('gesprek'))).toBe(true);
  expect(readQuery(own, 'vloefmaker ').groups[0]?.stems.size).toBe(0);
});

test('reads no more of a question than anybody types', () => {
  expect(groupsOf('coach '.repeat(10_000)).length).toBeLessThanOrEqual(24);
});
