import {chooseFiles} from './chooseFiles';

const SHELL = new Set(['/', '/main.js']);
const FILES = [
  '/assets/images/beeld-ab.png',
  '/nieuws/oud-bericht/',
  '/assets/js/over.js',
  '/img/tekening.svg',
  '/over/',
  '/nieuws/',
  '/main.js',
  '/',
].map((path) => ({path, bytes: 10}));

const paths = (limit: number) => chooseFiles(FILES, SHELL, limit).files.map(({path}) => path);
const BY_NEED = [
  '/',
  '/main.js',
  '/nieuws/',
  '/over/',
  '/img/tekening.svg',
  '/assets/js/over.js',
  '/nieuws/oud-bericht/',
  '/assets/images/beeld-ab.png',
];

test('puts the shell first, then what is most needed', () => {
  expect(chooseFiles(FILES, SHELL, 1000)).toMatchObject({shell: 2, leftOut: []});
  expect(paths(1000)).toEqual(BY_NEED);
});

test.each([70, 60, 50, 40, 30])('in %d bytes leaves out what is least needed', (limit) => {
  expect(paths(limit)).toEqual(BY_NEED.slice(0, limit / 10));
});

test('tells what was left out', () => {
  expect(chooseFiles(FILES, SHELL, 79).leftOut).toEqual([
    {path: '/assets/images/beeld-ab.png', bytes: 10},
  ]);
});

test('never passes the limit but for the shell', () => {
  expect(paths(5)).toEqual(['/', '/main.js']);
});

test('of equally needed files leaves out the largest', () => {
  const files = [
    {path: '/a/', bytes: 50},
    {path: '/b/', bytes: 10},
    {path: '/c/', bytes: 20},
  ];
  expect(chooseFiles(files, new Set(), 40).files.map(({path}) => path)).toEqual(['/b/', '/c/']);
});
