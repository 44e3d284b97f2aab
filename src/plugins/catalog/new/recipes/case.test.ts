import {catalog, documentUses, lifeDomain} from '@site/test/builders/records';
import {readFrontMatter} from '../../documents/readFrontMatter';
import {parseDocument} from '../../documents/parseDocument';
import {readYaml} from '../../data/readYaml';
import {askAll} from '../askAll';
import type {Context} from '../recipe';
import {scriptedTalk} from '../scriptedTalk';
import {caseRecipe} from './case';

const CONTEXT: Context = {
  catalog: catalog({
    lifeDomains: ['wonen', 'geld', 'relaties', 'gezondheid', 'zingeving'].map((id) =>
      lifeDomain({id, name: `Over ${id}`}),
    ),
  }),
  documents: [documentUses({file: 'docs/casussen/eigen.mdx', address: '/casussen/eigen'})],
  today: '2026-11-22',
};

const TITLE = 'Licht op de trap';
const ABOUT = 'Om zes uur brandt er licht op de trap. Je hebt beloofd dat je niet zou komen.';
const REST = ['1, 3', '1', '1'];

async function written(...typed: string[]) {
  const answers = await askAll(caseRecipe.questions(CONTEXT), scriptedTalk(typed).talk);
  const [story, page] = caseRecipe.write(answers, CONTEXT);
  return {answers, story, page};
}

/** What an editor reads, when no more is typed than this. */
async function read(...typed: string[]) {
  const {talk, lines} = scriptedTalk(typed);
  await askAll(caseRecipe.questions(CONTEXT), talk).catch(() => undefined);
  return lines;
}

test('asks five things, and says of each dilemma and method what it is about', async () => {
  const lines = await read(TITLE, ABOUT, ...REST);
  expect(lines.filter((line) => line.endsWith('?'))).toEqual([
    'Wat is de titel van het verhaal?',
    'Waar gaat het over, in twee zinnen die nieuwsgierig maken?',
    'Over welke leefgebieden gaat het?',
    'Waartussen wordt de coach heen en weer getrokken?',
    '  1. Vragen of laten. Hoeveel vraag je?',
    'Met welke manier van intervisie kan een team het bespreken?',
  ]);
  expect(lines).toContain('  1. Clinic. Jullie spelen het gesprek na.');
});

test('writes a story that names its schema and holds what was answered', async () => {
  const {story} = await written(TITLE, ABOUT, ...REST);
  expect(story).toMatchObject({kind: 'create', file: 'data/cases/licht-op-de-trap.yaml'});
  expect(story.text).toMatch(
    `# yaml-language-server: $schema=../schemas/cases.schema.json
- id: licht-op-de-trap
  version: 1
  title: Licht op de trap
  about: >-
    ${ABOUT}
  domains:
    - wonen
    - relaties
  dilemma: vragen-of-laten
  method: clinic
  whyMethod: >-
    NOG SCHRIJVEN: `,
  );
});

test('writes a page of today on which the case stands', async () => {
  const {page} = await written(TITLE, ABOUT, ...REST);
  expect(page).toEqual({
    kind: 'create',
    file: 'docs/casussen/licht-op-de-trap.mdx',
    text: `---
title: Licht op de trap
description: ${ABOUT}
kind: hulpmiddel
reviewed: 2026-11-22
---

<Case id="licht-op-de-trap" />
`,
  });
});

test.each(['Licht: "op" de trap', "'s Avonds op de trap", '# Trap', '- Trap -'])(
  'writes the title %s so that both files give it back unchanged',
  async (title) => {
    const about = `${title}: "kom je nog?" vroeg ze, en 's nachts # bleef het licht aan.`;
    const {story, page} = await written(title, about, ...REST);
    const {yaml, problems} = readYaml(story.file, story.text);
    expect(problems).toEqual([]);
    expect(yaml.value).toEqual([expect.objectContaining({title, about})]);
    const {tree} = parseDocument(page?.file ?? '', page?.text ?? '');
    expect(tree && readFrontMatter(tree, 'docs/x.mdx')).toMatchObject({
      yaml: {value: {title, description: about}},
    });
  },
);

test.each([
  ['Te kort.', 'maak de omschrijving minstens 50 tekens lang.'],
  ['x'.repeat(171), 'houd de omschrijving onder 170 tekens.'],
  [
    'NOG SCHRIJVEN: waar het verhaal over gaat, in twee hele zinnen.',
    'hier staat nog "NOG SCHRIJVEN"; schrijf de tekst.',
  ],
  [
    'Op de trap zegt iemand dat het voor 40 procent beter gaat. Je gelooft het niet.',
    '"40 procent" is een getal waar een bron bij hoort. Schrijf het zonder getal.',
  ],
])('refuses "%s" for what it is about', async (about, message) => {
  expect((await read(TITLE, about)).at(-1)).toBe(`  Dat kan niet: ${message}`);
});

test('takes four life domains and no more', async () => {
  expect((await read(TITLE, ABOUT, '1, 2, 3, 4, 5')).at(-1)).toBe(
    '  Dat kan niet: dit zijn er 5. Kies er hoogstens 4.',
  );
  const {story} = await written(TITLE, ABOUT, '4, 3, 2, 1', '1', '1');
  expect(story.text).toContain('    - gezondheid\n    - relaties\n    - geld\n    - wonen\n');
});

test('tells where to write on, where it is explained and where to look at it', async () => {
  const {answers} = await written(TITLE, ABOUT, ...REST);
  const steps = caseRecipe.next(answers, caseRecipe.write(answers, CONTEXT)).join('\n');
  expect(steps).toContain('Open data/cases/licht-op-de-trap.yaml en zoek naar NOG SCHRIJVEN.');
  expect(steps).toContain('/redactie/casus');
  expect(steps).toContain('http://localhost:3000/casussen/licht-op-de-trap');
});
