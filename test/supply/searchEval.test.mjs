// @ts-check
import {spawnSync} from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import {folderWith} from '@site/test/builders/folder';

const SCRIPT = path.resolve('scripts/search-eval.mjs');

const HOSTILE = [
  {
    page: '/a/',
    url: '/a/',
    anchor: null,
    title: 'Huizen bouwen',
    text: 'Over <b>brieven</b> & meer',
  },
  {page: '/b/', url: '/b/', anchor: '', title: '👩‍👩‍👧', text: 'שלום עולם \u202e مرحبا'},
  {page: '/long/', url: '/long/', title: 'x'.repeat(50_000), text: `${'y'.repeat(90_000)} einde`},
  // The same id as another, apart from the rest of its page, and named as what every object has.
  {
    id: '1',
    page: '/a/',
    url: '/a/#geld',
    anchor: 'geld',
    title: 'Huizen bouwen',
    heading: 'Geldzorgen',
  },
  {
    id: '1',
    page: '__proto__',
    url: '',
    anchor: 'constructor',
    heading: 'toString',
    text: 'hasOwnProperty',
  },
];

/**
 * @param {unknown} sections
 * @param {unknown} questions
 */
function run(sections, questions) {
  const folder = folderWith({
    'sections.json': typeof sections === 'string' ? sections : JSON.stringify(sections),
    'queries.json': JSON.stringify(questions),
  });
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [SCRIPT, 'sections.json', 'queries.json'],
    {cwd: folder, encoding: 'utf8'},
  );
  return {status, stderr: stderr.trim(), lines: stdout.split('\n').slice(0, -1)};
}

/**
 * @param {unknown} sections
 * @param {string[]} queries
 */
function ask(sections, queries) {
  const {status, stderr, lines} = run(sections, {
    queries: queries.map((query, index) => ({id: `q${index}`, query, kind: 'exact'})),
  });
  expect({status, stderr}).toEqual({status: 0, stderr: ''});
  return lines.map((line) => JSON.parse(line));
}

test('answers each question on a line of its own, in their order', () => {
  expect(ask(HOSTILE, ['huis', 'geldzorg', 'einde'])).toEqual([
    {id: 'q0', hits: [{page: '/a/', anchor: null}]},
    {id: 'q1', hits: [{page: '/a/', anchor: 'geld'}]},
    {id: 'q2', hits: [{page: '/long/', anchor: null}]},
  ]);
});

test('finds text of any script, and names that every object has', () => {
  expect(ask(HOSTILE, ['שלום', 'tostring']).map(({hits}) => hits)).toEqual([
    [{page: '/b/', anchor: null}],
    [{page: '__proto__', anchor: 'constructor'}],
  ]);
});

test('finds nothing, and stays up, for what nobody asks', () => {
  const questions = ['', '   ', '👩‍👩‍👧', 'y'.repeat(90_000), '*+?.[(\\', 'valueOf'];
  expect(ask(HOSTILE, questions).map(({hits}) => hits)).toEqual(questions.map(() => []));
});

test('gives the first ten pages, one hit each', () => {
  const sections = Array.from({length: 24}, (_, index) => ({
    page: `/${index % 12}/`,
    url: `/${index % 12}/#h${index}`,
    anchor: `h${index}`,
    heading: 'Fietsen',
  }));
  const pages = ask(sections, ['fiets'])[0].hits.map(
    (/** @type {{page: string}} */ hit) => hit.page,
  );
  expect(new Set(pages).size).toBe(10);
  expect(pages).toHaveLength(10);
});

test('answers with nothing where there is nothing to search', () => {
  expect(ask([], ['huis'])).toEqual([{id: 'q0', hits: []}]);
});

test.each([
  ['{', {queries: []}, 'sections.json is geen geldige JSON.'],
  [[{page: 3}], {queries: []}, 'sections.json klopt niet bij 0.page: hier hoort tekst te staan.'],
  [[], {}, 'queries.json klopt niet bij queries: hier hoort een object met queries te staan.'],
])('says what is wrong with %j', (sections, questions, sentence) => {
  expect(run(sections, questions)).toEqual({status: 1, stderr: sentence, lines: []});
});

test('says which file it cannot read', () => {
  const {status, stdout, stderr} = spawnSync(process.execPath, [SCRIPT, 'weg.json', 'weg.json'], {
    encoding: 'utf8',
  });
  expect({status, stdout, stderr: stderr.trim()}).toEqual({
    status: 1,
    stdout: '',
    stderr: 'weg.json is niet te lezen. Klopt de naam?',
  });
});
