import * as fc from 'fast-check';
import {catalog, documentUses, source, term} from '@site/test/builders/records';
import {readYaml} from '../../data/readYaml';
import {askAll} from '../askAll';
import type {Change, Context} from '../recipe';
import {scriptedTalk} from '../scriptedTalk';
import {termRecipe} from './term';

const DEFINITION = 'Contact dat er nog is nadat de begeleiding is gestopt.';

/** The terms stand on line 1, 2, 3 and 4 of data/terms.yaml. */
const CONTEXT: Context = {
  catalog: catalog({
    sources: [source(), source({id: 'tva-2021'})],
    terms: [
      term({id: 'avg', term: 'Algemene verordening', forms: ['AVG']}),
      term(),
      term({id: 'dossier', term: 'dossier', forms: []}),
      term({id: 'evaluatie', term: 'evaluatie', forms: []}),
    ],
  }),
  documents: [
    documentUses(),
    documentUses({file: 'docs/methodiek/afronden.mdx', address: '/methodiek/afronden'}),
    documentUses({
      file: 'blog/terugblik/2018-11-doe-mee-begint.mdx',
      address: '/nieuws/terugblik/doe-mee-begint',
    }),
  ],
  today: '2026-11-22',
};

const NOTHING: Change = {kind: 'insert', file: '', text: ''};

async function written(...typed: string[]) {
  const answers = await askAll(termRecipe.questions(CONTEXT), scriptedTalk(typed).talk);
  const [change] = termRecipe.write(answers, CONTEXT);
  return change;
}

/** What an editor reads last, when no more is typed than this. */
async function lastLine(...typed: string[]) {
  const {talk, lines} = scriptedTalk(typed);
  await askAll(termRecipe.questions(CONTEXT), talk).catch(() => undefined);
  return lines.at(-1);
}

test('writes a term with no more than was answered, at the end when it comes last', async () => {
  expect(await written('nazorg', DEFINITION, '', '', '')).toEqual({
    kind: 'insert',
    file: 'data/terms.yaml',
    text: `- id: nazorg
  term: nazorg
  definition: ${DEFINITION}
`,
  });
});

test('writes forms, sources and a page', async () => {
  const {text} = await written(
    'nazorg',
    DEFINITION,
    'nazorgen, na-zorg',
    'divosa-2020, tva-2021',
    '/methodiek/afronden',
  );
  expect(text).toBe(`- id: nazorg
  term: nazorg
  forms:
    - nazorgen
    - na-zorg
  definition: ${DEFINITION}
  sources:
    - divosa-2020
    - tva-2021
  page: /methodiek/afronden
`);
});

test('makes an id without accents, capitals and spaces', async () => {
  const {text} = await written('Één café', DEFINITION, '', '', '');
  expect(text).toContain('- id: een-cafe\n  term: Één café\n');
});

test.each([
  ['aanpak', 1],
  ['bijstand', 2],
  ['Bijstand', 2],
  ['coach', 3],
  // An é stands where an e stands, and not behind the z.
  ['één loket', 4],
  ['zorgplan', undefined],
])('puts "%s" in its alphabetical place', async (word, before) => {
  const change = await written(word, DEFINITION, '', '', '');
  expect('before' in change ? change.before : undefined).toBe(before);
});

test.each([
  ['caseload', '"caseload" staat er al, bij "caseload".'],
  ['Caseload', '"Caseload" staat er al, bij "caseload".'],
  ['càseload', '"càseload" staat er al, bij "caseload".'],
  ['caseloads', '"caseloads" staat er al, bij "caseload".'],
  ['avg', '"avg" staat er al, bij "Algemene verordening".'],
  ['?!', 'er zit geen letter in. Typ het woord dat je wilt uitleggen.'],
  ['113', 'er zit geen letter in. Typ het woord dat je wilt uitleggen.'],
  ['  ', 'er staat nog niets. Typ je antwoord en druk op Enter.'],
])('refuses "%s" for a new term', async (word, message) => {
  expect(await lastLine(word)).toBe(`  Dat kan niet: ${message}`);
});

test.each([
  ['Te kort.', 'de uitleg is te kort; schrijf een hele zin van minstens 20 tekens.'],
  ['Contact nadat de begeleiding is gestopt', 'eindig de uitleg met een punt.'],
  [`${'x'.repeat(240)}.`, 'houd de uitleg onder 240 tekens; zet de rest in more.'],
])('refuses "%s" for a definition', async (definition, message) => {
  expect(await lastLine('nazorg', definition)).toBe(`  Dat kan niet: ${message}`);
});

test('refuses a form that another term has', async () => {
  expect(await lastLine('nazorg', DEFINITION, 'nazorgen, Caseloads')).toBe(
    '  Dat kan niet: "Caseloads" staat er al, bij "caseload".',
  );
});

test.each([
  ['divosa-2021', '"divosa-2021" staat niet in data/sources.yaml. Bedoelde je divosa-2020?'],
  ['tva-2021, onderzoek', '"onderzoek" staat niet in data/sources.yaml.'],
])('refuses "%s" for a source', async (sources, message) => {
  expect(await lastLine('nazorg', DEFINITION, '', sources)).toBe(`  Dat kan niet: ${message}`);
});

test.each([
  ['/methodiek/afrond', 'die pagina is er niet. Bedoelde je /methodiek/afronden?'],
  ['/methodiek/afronden/', 'die pagina is er niet. Bedoelde je /methodiek/afronden?'],
  ['https://elders.nl', 'die pagina is er niet.'],
])('refuses "%s" for a page', async (page, message) => {
  expect(await lastLine('nazorg', DEFINITION, '', '', page)).toBe(`  Dat kan niet: ${message}`);
});

test.each(['/', '/nieuws/terugblik/doe-mee-begint'])('takes %s for a page', async (page) => {
  const {text} = await written('nazorg', DEFINITION, '', '', page);
  expect(text).toContain(`  page: ${page}\n`);
});

test('refuses the file of a post for a page', async () => {
  const page = '/blog/terugblik/2018-11-doe-mee-begint';
  expect(await lastLine('nazorg', DEFINITION, '', '', page)).toContain(
    '  Dat kan niet: die pagina is er niet.',
  );
});

test.each([
  ['leaves out forms that are the word itself', 'nazorg, nazorgen', '  forms:\n    - nazorgen\n'],
  ['names a form that was typed twice once', 'nazorgen, nazorgen', '  forms:\n    - nazorgen\n'],
])('%s', async (_title, forms, field) => {
  const {text} = await written('nazorg', DEFINITION, forms, '', '');
  expect(text).toContain(`  term: nazorg\n${field}  definition: `);
});

test('names a source that was typed twice once', async () => {
  const {text} = await written('nazorg', DEFINITION, '', 'divosa-2020, divosa-2020', '');
  expect(text).toContain('  sources:\n    - divosa-2020\n');
  expect(text.match(/divosa-2020/g)).toHaveLength(1);
});

test.each(['nazorg', ',', ' , ,'])('leaves out the field for the forms "%s"', async (forms) => {
  const {text} = await written('nazorg', DEFINITION, forms, '', '');
  expect(text).not.toContain('forms');
});

test('leaves out the field for a lone comma of sources', async () => {
  const {text} = await written('nazorg', DEFINITION, '', ',', '');
  expect(text).not.toContain('sources');
});

test('tells where to look at it', () => {
  expect(termRecipe.next({term: 'Één café'}, [NOTHING])).toEqual([
    'Bekijk het: typ npm start (als dat nog niet loopt) en open http://localhost:3000/begrippen#een-cafe',
    'Staat het woord in een pagina, dan krijgt het daar vanzelf een stippellijn met de uitleg.',
  ]);
});

test('writes any definition on one line so that it is read back as it was typed', async () => {
  const character = fc.oneof(
    fc.constantFrom(...`'":#-?[]{}&*!|>%@\`,\\~ `.split('')),
    fc.string({unit: 'grapheme', minLength: 1, maxLength: 1}),
  );
  const definition = fc
    .string({unit: character, minLength: 20, maxLength: 100})
    .map((text) => `${text}.`.trim())
    .filter((text) => text.length >= 20 && text.length <= 240)
    .filter((text) => !/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(text));
  await fc.assert(
    fc.asyncProperty(definition, async (typed) => {
      const {text} = await written('nazorg', typed, '', '', '');
      const {yaml, problems} = readYaml('data/terms.yaml', text);
      expect(problems).toEqual([]);
      expect(yaml.value).toEqual([{id: 'nazorg', term: 'nazorg', definition: typed}]);
    }),
    {seed: 20261122, numRuns: 500},
  );
});
