import {check} from '@site/test/builders/check';
import {catalog, documentUses} from '@site/test/builders/records';
import {readFrontMatter} from '../../documents/readFrontMatter';
import {parseDocument} from '../../documents/parseDocument';
import {readYaml} from '../../data/readYaml';
import {askAll} from '../askAll';
import type {Context} from '../recipe';
import {scriptedTalk} from '../scriptedTalk';
import {checkRecipe} from './check';

const CONTEXT: Context = {
  catalog: catalog({checks: [check({number: 4}), check({id: 'afronden', number: 2})]}),
  documents: [
    documentUses({file: 'docs/methodiek/afronden.mdx', address: '/methodiek/afronden'}),
    documentUses({file: 'docs/leren/vragen/los.mdx', address: '/leren/vragen/los'}),
  ],
  today: '2026-11-22',
};

const TOPIC = 'nazorg met een kaartje';
const ABOUT = 'Je oefent wat je doet als iemand al weg is uit de begeleiding.';
const PAGE = '/methodiek/afronden';
const ANSWERS = [TOPIC, '', ABOUT, PAGE, '5'];

async function written(typed: readonly string[], context = CONTEXT) {
  const answers = await askAll(checkRecipe.questions(context), scriptedTalk(typed).talk);
  const changes = checkRecipe.write(answers, context);
  const [data, page] = changes;
  return {answers, changes, data, page};
}

/** The last that an editor reads, when no more is typed than this. */
async function lastRead(...typed: string[]) {
  const {talk, lines} = scriptedTalk(typed);
  await askAll(checkRecipe.questions(CONTEXT), talk).catch(() => undefined);
  return lines.at(-1);
}

test('asks five things, and offers a short name made of the topic', async () => {
  const {talk, lines} = scriptedTalk(ANSWERS);
  await askAll(checkRecipe.questions(CONTEXT), talk);
  expect(lines.filter((line) => line.includes('?'))).toEqual([
    'Waar gaan de vragen over?',
    'Welke korte naam krijgen ze in het adres? (Enter = nazorg-met-een-kaartje)',
    'Wat oefent de lezer ermee, in één zin?',
    'Welke pagina legt uit wat je vraagt?',
    'Hoeveel minuten duurt het, met het lezen van de uitleg erbij?',
  ]);
});

test('writes questions that name their schema, hold what was answered and come last', async () => {
  const {data} = await written(ANSWERS);
  expect(data).toMatchObject({kind: 'create', file: 'data/checks/nazorg-met-een-kaartje.yaml'});
  expect(data.text).toMatch(`# yaml-language-server: $schema=../schemas/checks.schema.json
- id: nazorg-met-een-kaartje
  number: 5
  title: Nazorg met een kaartje
  about: ${ABOUT}
  minutes: 5
  page: /methodiek/afronden
  questions:
    - id: nazorg-met-een-kaartje-een-antwoord
      kind: one
      ask: >-
        NOG SCHRIJVEN: `);
});

test('writes a page of today on which the questions stand', async () => {
  const {page} = await written(ANSWERS);
  expect(page).toEqual({
    kind: 'create',
    file: 'docs/leren/vragen/nazorg-met-een-kaartje.mdx',
    text: `---
title: Vragen over nazorg met een kaartje
description: ${ABOUT}
kind: hulpmiddel
reviewed: 2026-11-22
sidebar_label: Nazorg met een kaartje
sidebar_position: 5
---

<Quiz id="nazorg-met-een-kaartje" />
`,
  });
});

test('takes a short name that the editor chose, for both files and every question', async () => {
  const {data, page} = await written([TOPIC, 'nazorg', ABOUT, PAGE, '5']);
  expect([data.file, page?.file]).toEqual([
    'data/checks/nazorg.yaml',
    'docs/leren/vragen/nazorg.mdx',
  ]);
  expect(data.text).toContain('- id: nazorg-een-antwoord\n');
  expect(page?.text).toContain('<Quiz id="nazorg" />');
});

test('the first of all gets number one', async () => {
  const {data} = await written(ANSWERS, {...CONTEXT, catalog: catalog({checks: []})});
  expect(data.text).toContain('\n  number: 1\n');
});

test.each(['zwijgen: "ja" of nee', "'s avonds bellen", '# hekjes', 'Leiden'])(
  'writes the topic %s so that both files give it back unchanged',
  async (topic) => {
    const about = `Je oefent met ${topic}: "kom je nog?" en 's nachts # bleef het licht aan.`;
    const {data, page} = await written([topic, 'eigen', about, PAGE, '5']);
    const title = topic.charAt(0).toUpperCase() + topic.slice(1);
    const {yaml, problems} = readYaml(data.file, data.text);
    expect(problems).toEqual([]);
    expect(yaml.value).toEqual([expect.objectContaining({title, about})]);
    const {tree} = parseDocument(page?.file ?? '', page?.text ?? '');
    expect(tree && readFrontMatter(tree, 'docs/x.mdx')).toMatchObject({
      yaml: {value: {title: `Vragen over ${topic}`, description: about, sidebar_label: title}},
    });
  },
);

const FIGURE = 'is een getal waar een bron bij hoort. Schrijf het zonder getal.';

test.each<[string[], string]>([
  [['x'.repeat(61)], 'houd dit onder 60 tekens; korter leest beter.'],
  [['42!'], 'er zit geen letter in.'],
  [['de 40 procent'], `"40 procent" ${FIGURE}`],
  [['afronden', ''], '/leren/vragen/afronden is er al. Kies een andere korte naam.'],
  [['iets', 'los'], '/leren/vragen/los is er al. Kies een andere korte naam.'],
  [['iets', 'index'], '/leren/vragen/index is er al. Kies een andere korte naam.'],
  [
    ['iets', 'Met Spatie'],
    'gebruik alleen kleine letters, cijfers en streepjes, zoals divosa-2020.',
  ],
  [['iets', 'x'.repeat(65)], 'houd de korte naam onder 64 tekens.'],
  [['iets', '', 'Te kort.'], 'maak de omschrijving minstens 50 tekens lang.'],
  [['iets', '', `${ABOUT} Bij 40 procent.`], `"40 procent" ${FIGURE}`],
  [
    ['iets', '', ABOUT, '/methodiek/afronde'],
    'die pagina is er niet. Bedoelde je /methodiek/afronden?',
  ],
  [['iets', '', ABOUT, PAGE, 'vijf'], 'typ alleen een getal, zoals: 5.'],
  [['iets', '', ABOUT, PAGE, '0'], 'geef het aantal minuten.'],
])('refuses %j at its last answer', async (typed, message) => {
  expect(await lastRead(...typed)).toBe(`  Dat kan niet: ${message}`);
});

test('tells where to write on, where it is explained and where to look at it', async () => {
  const {answers, changes} = await written(ANSWERS);
  const steps = checkRecipe.next(answers, changes).join('\n');
  expect(steps).toContain(
    'Open data/checks/nazorg-met-een-kaartje.yaml en zoek naar NOG SCHRIJVEN.',
  );
  expect(steps).toContain('/redactie/oefenvragen');
  expect(steps).toContain('http://localhost:3000/leren/vragen/nazorg-met-een-kaartje');
});
