// @ts-check
import {buildMiniSearch, openMiniSearch} from './miniSearch.mjs';
import {onePerPage} from './onePerPage.mjs';
import {hitOf, pagefindPages} from './pagefindPages.mjs';

const lead = {
  id: '/a/',
  page: '/a/',
  url: '/a/',
  anchor: null,
  lvl0: 'Methodiek',
  title: 'Geld & <zorgen>',
  heading: '',
  text: 'Eerst dit.',
};
const part = {
  ...lead,
  id: '/a/#b',
  url: '/a/#b',
  anchor: 'b',
  heading: 'Schulden',
  text: 'Dan dat.',
};

test('a page counts once, by its best section', () => {
  const pages = Array.from({length: 12}, (_, index) => ({page: `/${index}/`, anchor: 'x'}));
  const found = onePerPage([{page: '/3/', anchor: 'best'}, ...pages]);
  expect(found).toHaveLength(10);
  expect(found[0]).toEqual({page: '/3/', anchor: 'best'});
  expect(new Set(found.map(({page}) => page)).size).toBe(10);
});

test('Pagefind gets a page as HTML with the headings and their anchors', () => {
  expect([...pagefindPages([lead, part])]).toEqual([
    [
      '/a/',
      '<!doctype html><html lang="nl"><body><main><h1>Geld &amp; &lt;zorgen&gt;</h1>\n<p>Eerst dit.</p>\n' +
        '<h2 id="b">Schulden</h2>\n<p>Dan dat.</p></main></body></html>',
    ],
  ]);
});

test('the hit of Pagefind is the part with most of the words', () => {
  const parts = [
    {url: '/a/', locations: [1]},
    {url: '/a/#b', locations: [2, 3]},
  ];
  expect(hitOf({url: '/a/', sub_results: parts})).toEqual({page: '/a/', anchor: 'b'});
  expect(hitOf({url: '/a/'})).toEqual({page: '/a/', anchor: null});
});

test('MiniSearch finds again what went through JSON', () => {
  expect(openMiniSearch(buildMiniSearch([lead, part]))('schulden')).toEqual([
    {page: '/a/', anchor: 'b'},
  ]);
});
