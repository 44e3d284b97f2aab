import {decideAnswer, type Asked} from './decideAnswer';

const ORIGIN = 'https://site.example';
const LISTED = new Set(['/', '/over/', '/img/merk.svg', '/assets/js/main.js']);

const decide = (path: string, asked: Partial<Asked> = {}) =>
  decideAnswer(
    {
      method: 'GET',
      url: new URL(path, ORIGIN).href,
      navigates: true,
      cache: 'default',
      hasRange: false,
      ...asked,
    },
    ORIGIN,
    (listed) => LISTED.has(listed),
  );

test.each([
  ['a form that is sent', '/over/', {method: 'POST'}],
  ['another origin', 'https://elders.example/over/', {}],
  ['a part of a film', '/assets/film.mp4', {navigates: false, hasRange: true}],
  ['the worker itself', '/sw.js', {navigates: false}],
  ['the size on the device', '/offline.json', {navigates: false}],
] as const)('leaves to the browser: %s', (_, path, asked) => {
  expect(decide(path, asked)).toEqual({kind: 'pass'});
});

test('finds a page by its path, whatever is asked of it', () => {
  expect(decide('/over/?zoek=x#deel')).toEqual({kind: 'page', path: '/over/', first: 'cache'});
});

test.each([
  ['/over', '/over/'],
  ['/over?zoek=x', '/over/?zoek=x'],
  ['/over/index.html?zoek=x', '/over/?zoek=x'],
  ['/index.html', '/'],
])('leads %s to the one address of the page, %s', (path, to) => {
  expect(decide(path)).toEqual({kind: 'redirect', to: ORIGIN + to});
});

test('does not lead an address to a page that is not there', () => {
  expect(decide('/geen-pagina')).toEqual({kind: 'page', path: '/geen-pagina', first: 'cache'});
});

test.each(['no-cache', 'reload'] as const)('asks the network first for a reload (%s)', (cache) => {
  expect(decide('/over/', {cache})).toMatchObject({kind: 'page', first: 'network'});
});

test('answers for a listed file, and for a script of another release', () => {
  expect(decide('/img/merk.svg', {navigates: false})).toEqual({
    kind: 'file',
    path: '/img/merk.svg',
  });
  expect(decide('/assets/js/old.js', {navigates: false})).toMatchObject({kind: 'file'});
});
