import fs from 'node:fs';
import path from 'node:path';
import type {Options} from 'prettier';
import * as yamlPlugin from 'prettier/plugins/yaml';
import * as prettier from 'prettier/standalone';
import {folderWith, write} from '@site/test/builders/folder';
import {repository} from '@site/test/builders/repository';
import {loadContent} from '../loadContent';
import {makeNew} from './makeNew';
import {scriptedTalk} from './scriptedTalk';

const DATA = 'data/checks/nazorg.yaml';
const PAGE = 'docs/leren/vragen/nazorg.mdx';
// The longest short name that is taken: each question puts its own end behind it.
const LONGEST = 'x'.repeat(64);
const ANSWERS = [
  'nazorg',
  '',
  'Je oefent wat je doet als iemand al weg is uit de begeleiding.',
  '/',
  '5',
];

const CONFIG: Options = JSON.parse(
  fs.readFileSync(path.join(__dirname, '../../../../.prettierrc.json'), 'utf8'),
);

/** A repository in which an editor just made a check. */
async function begun({files = {}, typed = ANSWERS}: {files?: object; typed?: string[]} = {}) {
  const root = folderWith(repository({...files}));
  const {talk, lines} = scriptedTalk(typed);
  const fits = await makeNew({root, talk, today: '2026-11-22', kind: 'oefenvragen'});
  return {root, fits, lines};
}

const dataOf = (root: string) => fs.readFileSync(path.join(root, DATA), 'utf8');

/** Lines (from 1) at which something is still to be written. */
const openLines = (text: string) =>
  text.split('\n').flatMap((line, index) => (line.includes('NOG SCHRIJVEN') ? [index + 1] : []));

/** What an editor does: each hint becomes a text. */
const filledIn = (text: string) =>
  text.replaceAll(/NOG SCHRIJVEN: .*/g, `Je 's avonds: "zag" iets # anders.`);

test('is whole at once, with a question of each kind, and passes every check', async () => {
  const {root, fits} = await begun();
  const {content, problems} = loadContent(root);
  expect(fits).toBe(true);
  expect(problems).toEqual([]);
  const made = content.catalog.checks.find(({record}) => record.id === 'nazorg');
  expect(made?.record.questions.map(({kind}) => kind)).toEqual([
    'one',
    'several',
    'true-false',
    'order',
    'match',
  ]);
  expect(content.documents.map(({address}) => address)).toContain('/leren/vragen/nazorg');
});

test('passes with the longest short name, too', async () => {
  const {fits} = await begun({typed: ANSWERS.with(1, LONGEST)});
  expect(fits).toBe(true);
});

test('tells each place that is still to be written, with its line', async () => {
  const {root} = await begun();
  const open = openLines(dataOf(root));
  expect(open.length).toBeGreaterThan(30);
  expect(loadContent(root).notices.map(({file, line}) => `${file}:${line}`)).toEqual(
    open.map((line) => `${DATA}:${line}`),
  );
});

test('has nothing open once every place is written, colons and quotation marks and all', async () => {
  const {root} = await begun();
  write(root, {[DATA]: filledIn(dataOf(root))});
  const {problems, notices} = loadContent(root);
  expect([...problems, ...notices]).toEqual([]);
});

test('gives away no right answer by standing first or alone', async () => {
  const {root} = await begun();
  const {checks} = loadContent(root).content.catalog;
  const made = checks.find(({record}) => record.id === 'nazorg')?.record.questions ?? [];
  const right = made.flatMap((question) =>
    'options' in question ? [question.options.map((option) => option.right)] : [],
  );
  expect(right).toEqual([
    [false, true, false],
    [true, false, true, false],
  ]);
});

test('tells that it is still to be written, where, and that all else fits', async () => {
  const {root, lines} = await begun();
  const open = openLines(dataOf(root));
  expect(lines).toContain(`Geschreven: ${DATA}, vanaf regel 1.`);
  expect(lines).toContain(`Geschreven: ${PAGE}, vanaf regel 1.`);
  expect(lines.slice(-3)).toEqual([
    `Nu moet je het nog schrijven: in ${DATA} zijn ${open.length} plekken open, van regel ${open[0]} tot en met regel ${open.at(-1)}.`,
    '',
    'De rest van de inhoud klopt.',
  ]);
});

test('does not hide what is wrong elsewhere', async () => {
  const {fits, lines} = await begun({
    files: {'data/redirects.yaml': '- from: geen adres\n  to: /\n'},
  });
  expect(fits).toBe(false);
  expect(lines.join('\n')).toContain(
    'De inhoud klopt nog niet: 1 probleem.\n  data/redirects.yaml',
  );
});

test('writes neither file when the page is there already', async () => {
  const root = folderWith(repository());
  // A page that cannot be read has an address all the same.
  write(root, {[PAGE]: '---\ntitle: Werk van een ander\nslug: /elders\n---\n'});
  const {talk, lines} = scriptedTalk(ANSWERS);
  expect(await makeNew({root, talk, today: '2026-11-22', kind: 'oefenvragen'})).toBe(false);
  expect(lines.at(-1)).toContain(`Het bestand ${PAGE} is er al. Er is niets geschreven`);
  expect(fs.existsSync(path.join(root, DATA))).toBe(false);
});

test('stands in its file as Prettier leaves it', async () => {
  const {root} = await begun();
  const options = {...CONFIG, parser: 'yaml', plugins: [yamlPlugin]};
  expect(await prettier.check(dataOf(root), options)).toBe(true);
});
