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

const STORY = 'data/cases/licht-op-de-trap.yaml';
const PAGE = 'docs/casussen/licht-op-de-trap.mdx';
const ANSWERS = [
  'Licht op de trap',
  'Om zes uur brandt er licht op de trap. Je hebt beloofd dat je niet zou komen.',
  '1',
  '1',
  '1',
];

const CONFIG: Options = JSON.parse(
  fs.readFileSync(path.join(__dirname, '../../../../.prettierrc.json'), 'utf8'),
);

/** A repository in which an editor just made a case. */
async function begun(files: Readonly<Record<string, string>> = {}) {
  const root = folderWith(repository(files));
  const {talk, lines} = scriptedTalk(ANSWERS);
  const fits = await makeNew({root, talk, today: '2026-11-22', kind: 'casus'});
  return {root, fits, lines, story: fs.readFileSync(path.join(root, STORY), 'utf8')};
}

/** What an editor does: each hint becomes a text, of which a question stays a question. */
const filledIn = (story: string) =>
  story
    .replaceAll(/NOG SCHRIJVEN, .*/g, '/')
    .replaceAll(/NOG SCHRIJVEN: .*/g, (hint) =>
      hint.endsWith('?') ? 'Wat zag je: "niets"?' : `Je 's avonds: "zag" iets # anders.`,
    );

/** Lines (from 1) of the fields and list items that still have to be written. */
const openLines = (story: string) =>
  story.split('\n').flatMap((text, index) => {
    // A text in a block stands one line below its field.
    const at = text.trimStart().startsWith('NOG SCHRIJVEN') ? index : index + 1;
    return text.includes('NOG SCHRIJVEN') ? [at] : [];
  });

test('is a story of three moments with two choices each, and two endings', async () => {
  const {root, story} = await begun();
  write(root, {[STORY]: filledIn(story)});
  const made = loadContent(root).content.catalog.cases.find(
    ({record}) => record.id === 'licht-op-de-trap',
  );
  expect(made?.record.scenes.map(({options}) => options.length)).toEqual([2, 2, 2]);
  expect(made?.record.endings).toHaveLength(2);
});

test('is refused at every place that is to be written, and nowhere else', async () => {
  const {root, story} = await begun();
  const {problems} = loadContent(root);
  expect(openLines(story).length).toBeGreaterThan(40);
  expect(problems.map(({file, line}) => `${file}:${line}`)).toEqual(
    openLines(story).map((line) => `${STORY}:${line}`),
  );
  expect(new Set(problems.map(({message}) => message))).toEqual(
    new Set([
      'hier staat nog "NOG SCHRIJVEN"; schrijf de tekst.',
      'schrijf een adres op deze site, zoals /pilots/leiden.',
    ]),
  );
});

test('passes once every place is written, colons and quotation marks and all', async () => {
  const {root, story} = await begun();
  write(root, {[STORY]: filledIn(story)});
  const {content, problems} = loadContent(root);
  expect(problems).toEqual([]);
  expect(content.catalog.cases.map(({record}) => record.id)).toContain('licht-op-de-trap');
  expect(content.documents.map(({address}) => address)).toContain('/casussen/licht-op-de-trap');
});

test('is refused for one place that was forgotten, with its line', async () => {
  const {root, story} = await begun();
  const whole = filledIn(story);
  const forgotten = whole.replace('Je \'s avonds: "zag" iets # anders.', 'NOG SCHRIJVEN: hoe.');
  write(root, {[STORY]: forgotten});
  expect(loadContent(root).problems).toMatchObject([{file: STORY, line: openLines(forgotten)[0]}]);
});

test('tells that it is still to be written, where, and that all else fits', async () => {
  const {fits, lines, story} = await begun();
  const open = openLines(story);
  expect(fits).toBe(true);
  expect(lines).toContain(`Geschreven: ${STORY}, vanaf regel 1.`);
  expect(lines).toContain(`Geschreven: ${PAGE}, vanaf regel 1.`);
  expect(lines.slice(-3)).toEqual([
    `Nu moet je het nog schrijven: in ${STORY} zijn ${open.length} plekken open, van regel ${open[0]} tot en met regel ${open.at(-1)}.`,
    '',
    'De rest van de inhoud klopt.',
  ]);
});

test('does not hide what is wrong elsewhere', async () => {
  const {fits, lines} = await begun({'data/redirects.yaml': '- from: geen adres\n  to: /\n'});
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
  expect(await makeNew({root, talk, today: '2026-11-22', kind: 'casus'})).toBe(false);
  expect(lines.at(-1)).toContain(`Het bestand ${PAGE} is er al. Er is niets geschreven`);
  expect(fs.existsSync(path.join(root, STORY))).toBe(false);
});

test('stands in its file as Prettier leaves it', async () => {
  const {story} = await begun();
  const options = {...CONFIG, parser: 'yaml', plugins: [yamlPlugin]};
  expect(await prettier.check(story, options)).toBe(true);
});
