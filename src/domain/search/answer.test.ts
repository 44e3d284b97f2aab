import {openSections, section, textOf} from '@site/test/builders/search';
import {toAnswer, type Wanted} from './answer';
import type {OpenIndex} from './openIndex';
import {search, type Found} from './search';

const sections = [
  section({page: '/a/', title: 'Hulp', kind: 'kaart', text: 'Vraag hulp aan je buren.'}),
  section({page: '/a/', title: 'Hulp', anchor: 'een', heading: 'Hulp vragen', text: 'Vraag hulp.'}),
  section({page: '/a/', title: 'Hulp', anchor: 'twee', heading: 'Hulp geven', text: 'Geef hulp.'}),
  section({page: '/a/', title: 'Hulp', anchor: 'drie', heading: 'Hulp krijgen', text: 'Hulp!'}),
  section({page: '/b/', title: 'Buren', kind: 'begrip', text: 'Ook buren geven hulp.'}),
  section({page: '/c/', title: 'Geld', text: 'Iets over geld.'}),
];

let index: OpenIndex;

beforeAll(() => {
  index = openSections(sections);
});

const textsOf = jest.fn((wanted: readonly number[]) =>
  Promise.resolve(new Map(wanted.map((place) => [place, sections[place]?.text ?? '']))),
);
const answer = (question: string, wanted: Wanted = {limit: 10}) =>
  toAnswer(index, search(index, question), wanted, textsOf);

const found = (...scores: number[]): Found => ({
  pages: [{page: 0, score: 1, sections: scores.map((score, place) => ({section: place, score}))}],
  stems: new Set(),
});

test('counts what was found, and of which kinds the best places are', async () => {
  const {total, kinds, pages} = await answer('hulp ');
  expect(total).toBe(2);
  expect(pages).toHaveLength(2);
  expect(kinds).toEqual(
    new Map([
      ['kaart', 1],
      ['begrip', 1],
    ]),
  );
});

test('shows only the kind that is asked for, and still counts the others', async () => {
  const {total, kinds, pages} = await answer('hulp ', {limit: 10, kind: 'begrip'});
  expect(pages.map(([first]) => first.url)).toEqual(['/b/']);
  expect(total).toBe(1);
  expect(kinds.get('kaart')).toBe(1);
});

test('a kind that was not found, or that does not exist, gives no pages', async () => {
  expect((await answer('hulp ', {limit: 10, kind: 'onzin'})).pages).toEqual([]);
});

test('shows no more pages than asked for, and tells how many there are', async () => {
  const {pages, total} = await answer('hulp ', {limit: 1});
  expect(pages).toHaveLength(1);
  expect(total).toBe(2);
});

const urls = async (...scores: number[]) =>
  (await toAnswer(index, found(...scores), {limit: 10}, textsOf)).pages.flat().map(({url}) => url);

test('shows other places on a page that are nearly as good, three at most in all', async () => {
  expect(await urls(10, 6, 5.9)).toEqual(['/a/', '/a/#een']);
  expect(await urls(10, 10, 10, 10)).toEqual(['/a/', '/a/#een', '/a/#twee']);
});

test('asks for the text of what it shows, and of nothing else', async () => {
  await toAnswer(index, found(10, 9, 1), {limit: 10}, textsOf);
  expect(textsOf).toHaveBeenLastCalledWith([0, 1]);
});

test('marks the words in title, heading and text', async () => {
  const [page] = (await answer('hulp vragen ')).pages;
  const marked = [page?.[0].title, page?.[0].heading, page?.[0].snippet].map((pieces) =>
    pieces?.filter(({isFound}) => isFound).map(({text}) => text),
  );
  expect(marked).toEqual([['Hulp'], ['Hulp', 'vragen'], ['Vraag', 'hulp']]);
});

test('without its text a result has no snippet, and all the rest', async () => {
  const {pages} = await toAnswer(index, search(index, 'hulp '), {limit: 10}, () =>
    Promise.resolve(new Map()),
  );
  expect(pages[0]?.[0].snippet).toEqual([]);
  expect(textOf(pages[0]?.[0].title ?? [])).toBe('Hulp');
});

test('passes on what was probably meant', async () => {
  expect((await answer('gled ')).corrected).toBe('geld');
  expect(await answer('geld ')).not.toHaveProperty('corrected');
});

test('finds nothing for nothing', async () => {
  expect(await answer('')).toEqual({pages: [], total: 0, kinds: new Map()});
});
