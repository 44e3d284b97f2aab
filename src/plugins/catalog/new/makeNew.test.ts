import fs from 'node:fs';
import path from 'node:path';
import type {Options} from 'prettier';
import * as yamlPlugin from 'prettier/plugins/yaml';
import * as prettier from 'prettier/standalone';
import {folderWith} from '@site/test/builders/folder';
import {pageText, postText, repository} from '@site/test/builders/repository';
import {Stopped} from './askAll';
import {makeNew, RECIPES} from './makeNew';
import {scriptedTalk} from './scriptedTalk';

const CONFIG: Options = JSON.parse(
  fs.readFileSync(path.join(__dirname, '../../../../.prettierrc.json'), 'utf8'),
);

const TERMS = `# The glossary.
- id: caseload
  term: caseload
  forms: [caseloads]
  definition: Het aantal mensen dat een coach in dezelfde tijd begeleidt.
- id: wijkteam
  term: wijkteam
  definition: Een groep helpers die samen voor een wijk werkt.
`;

const FACTS = `# R: results. W: webinars.
- id: R01
  kind: onderzoek
  statement: In Leiden steeg 77 procent van de deelnemers.
  sources: [divosa-2020]
  limit: Het aantal deelnemers staat er niet bij.
- id: W01
  kind: onderzoek
  statement: Er waren webinars.
  sources: [divosa-2020]
  limit: De opnamen hebben wij niet gezien.
`;

const SOURCES = `- id: divosa-2020
  title: Persoonlijke aandacht
  kind: nieuwsbericht
  publisher: Divosa
  date: {text: 18 juni 2020, iso: '2020-06-18'}
  about: Nieuws over het onderzoek.
  bias: Divosa werkte zelf mee.
  url: https://www.divosa.nl/nieuws
  checked: null
`;

const site = (files: Readonly<Record<string, string>> = {}) =>
  folderWith(
    repository({
      'data/terms.yaml': TERMS,
      'data/facts/resultaten.yaml': FACTS,
      'data/sources.yaml': SOURCES,
      'docs/methodiek/index.mdx': pageText('Tekst.'),
      'docs/methodiek/contact.mdx': pageText('Tekst.'),
      ...files,
    }),
  );

const read = (root: string, file: string) => fs.readFileSync(path.join(root, file), 'utf8');

/** Every file with what stands in it. */
const everything = (root: string) =>
  fs
    .readdirSync(root, {recursive: true, encoding: 'utf8'})
    .filter((name) => fs.statSync(path.join(root, name)).isFile())
    .toSorted()
    .map((name) => [name, read(root, name)]);

/** Makes something with these answers; gives whether all fits then, and what was said. */
async function made(root: string, kind: string | undefined, typed: readonly string[]) {
  const {talk, lines} = scriptedTalk(typed);
  return {fits: await makeNew({root, talk, today: '2026-11-22', kind}), lines};
}

const DEFINITION = 'Contact: na het eind, of "nazorg".';
const TERM = ['nazorg', DEFINITION, '', '', '/methodiek/contact'];
const POST = [
  'Nieuws van deze site',
  'Nazorg',
  'We leggen uit wat nazorg is, in het kort.',
  'Kijk.',
];
const PAGE = [
  'Een pagina met uitleg over één onderwerp',
  '/methodiek',
  'Een kaartje sturen',
  'Wanneer stuur je iemand een kaartje, en wat zet je erop?',
  'Een kaartje is klein. Het vraagt niets. Schrijf weinig.',
  '',
];
const FACT = ['1', '1', 'Een coach belt: eerst.', 'divosa-2020', 'Hoe vaak staat er niet bij.'];
const SOURCE = [
  'Een rapport',
  'Uitgever',
  'rapport',
  '',
  'zonder datum',
  'Een rapport.',
  'Het is een voorbeeld.',
  '',
  'Het bestaat niet.',
];

const CASE = [
  'Licht op de trap',
  'Om zes uur brandt er licht op de trap. Je hebt beloofd dat je niet zou komen.',
  'wonen',
  'vragen-of-laten',
  'clinic',
];
const CHECK = [
  'nazorg met een kaartje',
  '',
  'Je oefent wat je doet als iemand al weg is uit de begeleiding.',
  '/methodiek/contact',
  '5',
];

test('offers everything that can be made', async () => {
  const {talk, lines} = scriptedTalk([]);
  await expect(makeNew({root: site(), talk, today: '2026-11-22'})).rejects.toThrow(Stopped);
  expect(lines).toEqual([
    '',
    'Wat wil je maken?',
    '  1. Een begrip: een woord met uitleg',
    '  2. Een bericht: nieuws of een terugblik',
    '  3. Een pagina met uitleg, of een kaart om af te drukken',
    '  4. Een feit: een cijfer of bevinding met bron en grens',
    '  5. Een bron: een rapport, artikel of webpagina',
    '  6. Een casus: een verzonnen verhaal waarin de lezer kiest',
    '  7. Oefenvragen: een paar vragen over één pagina, met uitleg',
    '  8. Een opname: een webinar, podcast, film of plaat',
  ]);
});

test('makes what is chosen from the list', async () => {
  const root = site();
  const {lines} = await made(root, undefined, ['Een bericht: nieuws of een terugblik', ...POST]);
  expect(lines).toContain('Geschreven: blog/2026-11-22-nazorg.mdx, vanaf regel 1.');
});

test('says that it does not know a kind, and offers the list', async () => {
  const {lines} = await made(site(), 'woord', ['1', ...TERM]);
  expect(lines.slice(0, 3)).toEqual(['"woord" kennen we niet.', '', 'Wat wil je maken?']);
  expect(lines).toContain('Geschreven: data/terms.yaml, vanaf regel 6.');
});

test('writes a term in its place and tells what to do next', async () => {
  const root = site();
  const {fits, lines} = await made(root, 'begrip', TERM);
  expect(fits).toBe(true);
  expect(lines.slice(-6)).toEqual([
    'Geschreven: data/terms.yaml, vanaf regel 6.',
    '- Bekijk het: typ npm start (als dat nog niet loopt) en open http://localhost:3000/begrippen#nazorg',
    '- Staat het woord in een pagina, dan krijgt het daar vanzelf een stippellijn met de uitleg.',
    '- Klaar? Lees hoe je het nakijkt en opstuurt: /redactie/controleren',
    '',
    'De inhoud klopt.',
  ]);
  expect(read(root, 'data/terms.yaml')).toBe(
    TERMS.replace(
      '- id: wijkteam',
      `- id: nazorg
  term: nazorg
  definition: 'Contact: na het eind, of "nazorg".'
  page: /methodiek/contact
- id: wijkteam`,
    ),
  );
});

test('writes a fact above the next group, not at the end of the file', async () => {
  const root = site();
  const {fits} = await made(root, 'feit', FACT);
  expect(fits).toBe(true);
  expect(read(root, 'data/facts/resultaten.yaml')).toBe(
    FACTS.replace(
      '- id: W01',
      `- id: R02
  kind: onderzoek
  statement: 'Een coach belt: eerst.'
  sources:
    - divosa-2020
  limit: Hoe vaak staat er niet bij.
- id: W01`,
    ),
  );
});

test.each([
  ['begrip', TERM, 'data/terms.yaml'],
  ['feit', FACT, 'data/facts/resultaten.yaml'],
  ['bron', SOURCE, 'data/sources.yaml'],
])('leaves the data file as Prettier would after a new %s', async (kind, typed, file) => {
  const root = site();
  const options = {...CONFIG, parser: 'yaml', plugins: [yamlPlugin]};
  expect(await prettier.check(read(root, file), options)).toBe(true);
  await made(root, kind, typed);
  expect(await prettier.check(read(root, file), options)).toBe(true);
});

test.each([
  ['begrip', TERM, 'data/terms.yaml'],
  ['bericht', POST, 'blog/2026-11-22-nazorg.mdx'],
  ['pagina', PAGE, 'docs/methodiek/een-kaartje-sturen.mdx'],
  ['feit', FACT, 'data/facts/resultaten.yaml'],
  ['bron', SOURCE, 'data/sources.yaml'],
])('a new %s changes one file, and all content fits', async (kind, typed, file) => {
  const root = site();
  const before = everything(root).map((entry) => entry.join('\n'));
  const {fits} = await made(root, kind, typed);
  const changed = everything(root).filter((entry) => !before.includes(entry.join('\n')));
  expect(changed.map(([name]) => name)).toEqual([file]);
  expect(fits).toBe(true);
});

test.each([
  ['begrip', TERM],
  ['bericht', POST],
  ['pagina', PAGE],
  ['feit', FACT],
  ['bron', SOURCE],
  ['casus', CASE],
  ['oefenvragen', CHECK],
])('writes nothing of a %s when input ends before the last answer', async (kind, typed) => {
  const root = site();
  const before = everything(root);
  for (let count = 0; count < typed.length; count += 1) {
    const {talk} = scriptedTalk(typed.slice(0, count));
    const attempt = makeNew({root, talk, today: '2026-11-22', kind});
    await expect(attempt).rejects.toThrow(Stopped);
  }
  expect(everything(root)).toEqual(before);
});

test('lists what is not right yet, and says that it does not fit', async () => {
  const root = site();
  const core = 'In Leiden steeg 77 procent. Dat is veel. Of niet.';
  const {fits, lines} = await made(root, 'pagina', [...PAGE.slice(0, 4), core, '']);
  expect(fits).toBe(false);
  expect(lines.slice(-2)).toEqual([
    'De inhoud klopt nog niet: 1 probleem.',
    '  docs/methodiek/een-kaartje-sturen.mdx:9 · "77 procent" staat er zonder bron. Zet het in <Fact id="…">, in een blok :::verzonnen of in :::berekening.',
  ]);
});

test('refuses the title of a post a second time', async () => {
  const root = site();
  await made(root, 'bericht', POST);
  const {lines} = await made(root, 'bericht', [
    ...POST.slice(0, 2),
    'Nazorg nog eens',
    ...POST.slice(2),
  ]);
  expect(lines).toContain('  Dat kan niet: er is al een bericht met deze titel. Kies een andere.');
  expect(fs.existsSync(path.join(root, 'blog/2026-11-22-nazorg-nog-eens.mdx'))).toBe(true);
});

test.each([
  ['begrip', TERM],
  ['bericht', POST],
  ['pagina', PAGE],
  ['feit', FACT],
  ['bron', SOURCE],
  ['casus', CASE],
  ['oefenvragen', CHECK],
])('says at once how to stop making a %s, and at its end where to go on', async (kind, typed) => {
  const {lines} = await made(site(), kind, typed);
  expect(lines[0]).toBe(
    'Stoppen kan altijd: houd Ctrl ingedrukt en druk op C. Er is dan niets geschreven.',
  );
  const written = lines.findIndex((line) => line.startsWith('Geschreven: '));
  expect(lines.filter((line, index) => index > written && line.startsWith('- ')).at(-1)).toBe(
    '- Klaar? Lees hoe je het nakijkt en opstuurt: /redactie/controleren',
  );
});

test('writes nothing over a file that has another address', async () => {
  const file = 'blog/2026-11-22-nazorg.mdx';
  const root = site({[file]: postText('Werk van een ander.', {slug: 'een-ander-adres'})});
  const before = everything(root);
  const {fits, lines} = await made(root, 'bericht', POST);
  expect(fits).toBe(false);
  expect(lines.slice(-2)).toEqual([
    '',
    `Het bestand ${file} is er al. Er is niets geschreven; kies een andere titel.`,
  ]);
  expect(everything(root)).toEqual(before);
});

test('makes a card, and all content fits', async () => {
  const root = site();
  const {fits} = await made(root, 'pagina', [
    'Een kaart die op één vel past',
    '/methodiek',
    'Een kaartje',
    'Wanneer stuur je iemand een kaartje, en wat zet je erop?',
    'Voor als je iemand een kaartje stuurt.',
    'brief',
  ]);
  expect(fits).toBe(true);
  expect(read(root, 'docs/methodiek/een-kaartje.mdx')).toContain('kind: kaart\n');
});

test('makes a look-back, and all content fits', async () => {
  const root = site();
  const typed = ['Een terugblik op iets wat eerder gebeurde', '2018-11', ...POST.slice(1)];
  expect((await made(root, 'bericht', typed)).fits).toBe(true);
  expect(read(root, 'blog/terugblik/2018-11-nazorg.mdx')).toContain('slug: terugblik/nazorg\n');
});

test('takes the address of a post for the page of a term', async () => {
  const root = site();
  const {fits} = await made(root, 'begrip', [...TERM.slice(0, 4), '/nieuws/nieuws']);
  expect(fits).toBe(true);
});

test('every recipe has a word of its own', () => {
  const ids = RECIPES.map(({id}) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
