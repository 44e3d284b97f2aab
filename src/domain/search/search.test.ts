import {openSections, section, urlsFor} from '@site/test/builders/search';
import {buildIndex} from './buildIndex';
import {openIndex, type OpenIndex} from './openIndex';
import {search} from './search';

const sections = [
  section({page: '/', title: 'Welkom', lvl0: 'Over deze site', text: 'Zo werk je met deze site.'}),
  section({
    page: '/geld/',
    title: 'Rondkomen',
    text: 'Wie weinig geld heeft, maakt zich zorgen. Een brief van de gemeente helpt niet.',
  }),
  section({
    page: '/geld/',
    title: 'Rondkomen',
    anchor: 'schulden',
    heading: 'Schulden aflossen',
    text: 'Maak een plan. Begin met de grootste rekening.',
  }),
  section({
    page: '/werkmap/',
    title: 'De werkmap',
    text: 'Al je kaarten bij elkaar. Print ze, en neem ze mee naar een gesprek over werk.',
    kind: 'kaart',
  }),
  section({
    page: '/wonen/',
    title: 'Wonen',
    text: 'Het huis en de buren. Ook geldzorgen komen aan bod, en een gesprek met de coach.',
  }),
  section({
    page: '/begeleiding/',
    title: 'Persoonlijke begeleiding',
    text: 'De coach blijft dezelfde. Wie niet komt, krijgt een telefoontje. Een map is niet nodig.',
  }),
  section({
    page: '/begeleiding/',
    title: 'Persoonlijke begeleiding',
    anchor: 'afspraak',
    heading: 'Een afspraak vergeten',
    text: 'Bel diezelfde dag nog.',
  }),
  section({page: '/coach/', title: 'Wat een coach doet', text: 'Luisteren en vragen stellen.'}),
];
const synonyms = [{from: 'no-show', to: ['afspraak vergeten']}, {same: ['begeleider', 'coach']}];

let index: OpenIndex;

beforeAll(async () => {
  index = openSections(sections, synonyms);
});

const first = (question: string) => urlsFor(index, question)[0];

test.each([
  ['a title before a text', 'coach', '/coach/'],
  ['the section under its heading', 'schulden', '/geld/#schulden'],
  ['another form of a word', 'huizen', '/wonen/'],
  ['another form in a heading', 'schuld', '/geld/#schulden'],
  ['two words that the site writes as one', 'werk map', '/werkmap/'],
  ['one word that the site writes as two', 'coachgesprek ', '/wonen/'],
  ['capitals, accents and signs', 'WÓNEN?!', '/wonen/'],
  ['a word as it is typed', 'begel', '/begeleiding/'],
  ['a question in words that stand everywhere', 'wat is de werkmap?', '/werkmap/'],
  ['an entry from their word to ours', 'no-show', '/begeleiding/#afspraak'],
  ['the same, typed otherwise', 'no show', '/begeleiding/#afspraak'],
  ['the same, typed as one word', 'noshow', '/begeleiding/#afspraak'],
  ['an entry both ways', 'begeleider', '/coach/'],
  ['the words of an address', 'werkmap', '/werkmap/'],
])('finds %s: %j', (_what, question, url) => {
  expect(first(question)).toBe(url);
});

test('finds a word in a compound, below the word itself', () => {
  const urls = urlsFor(index, 'geld ');
  expect(urls).toContain('/wonen/');
  expect(urls.indexOf('/geld/')).toBeLessThan(urls.indexOf('/wonen/'));
});

test('finds what was meant by a slip, and says so', () => {
  const found = search(index, 'begleiding ');
  expect(found.corrected).toBe('begeleiding');
  expect(first('begleiding ')).toBe('/begeleiding/');
});

test('what has all the words comes before what has one of them', () => {
  expect(first('coach geldzorgen ')).toBe('/wonen/');
});

test.each(['xqzwvk', 'wat is dat', '', ' ', '?!', '👍', '한국어'])(
  '%j finds nothing',
  (question) => {
    expect(search(index, question).pages).toEqual([]);
  },
);

test('gives a page once, its best section first', () => {
  const {pages} = search(index, 'afspraak coach ');
  expect(new Set(pages.map(({page}) => page)).size).toBe(pages.length);
  for (const {sections: places} of pages) {
    const scores = places.map(({score}) => score);
    expect(scores).toEqual(scores.toSorted((left, right) => right - left));
  }
});

test('tells which words to mark', () => {
  expect(search(index, 'huizen ').stems).toContain('huis');
});

test('ranks the same out of JSON as at once', async () => {
  const direct = openIndex(buildIndex(sections, synonyms));
  for (const question of ['coach', 'geld werk', 'begleiding ', 'no show', 'gesprek']) {
    expect(search(direct, question)).toEqual(search(index, question));
  }
});

test('of the same sections it makes the same index, to the letter', () => {
  expect(JSON.stringify(buildIndex(sections, synonyms))).toBe(
    JSON.stringify(buildIndex(structuredClone(sections), synonyms)),
  );
});

test('a site without pages finds nothing', async () => {
  expect(search(openSections([]), 'hulp').pages).toEqual([]);
});

test('what was asked before changes nothing of an answer', () => {
  const questions = ['gesprek', 'gesprek coach', 'ge coach', 'coach', 'no-show', 'gesprek coach'];
  for (const question of questions) {
    expect(search(index, question)).toEqual(search(openSections(sections, synonyms), question));
  }
});
