import {catalog, fact, located, source} from '@site/test/builders/records';
import {readYaml} from '../../data/readYaml';
import {askAll} from '../askAll';
import type {Context} from '../recipe';
import {scriptedTalk} from '../scriptedTalk';
import {factRecipe} from './fact';

const LESSONS = 'data/facts/lessen.yaml';
const WEBINARS = 'data/facts/webinars.yaml';

const facts = (ids: readonly string[]) => ids.map((id) => fact({id}));

/** One group in a file of its own, and a file with two groups: W on line 1 and 2, K on line 3. */
const CONTEXT: Context = {
  catalog: {
    ...catalog({sources: [source(), source({id: 'tva-2021'})]}),
    facts: [
      ...located(LESSONS, facts(['L01', 'L04', 'L02'])),
      ...located(WEBINARS, facts(['W08', 'W09', 'K01'])),
    ],
  },
  documents: [],
  today: '2026-11-22',
};

const RESEARCH = 'Uit onderzoek, of gemeld door een bron';
const STATEMENT = 'Een rapport noemt een kaartje als nazorg.';
const LIMIT = 'Hoe vaak dat gebeurde, staat er niet bij.';

async function written(...typed: string[]) {
  const answers = await askAll(factRecipe.questions(CONTEXT), scriptedTalk(typed).talk);
  const [change] = factRecipe.write(answers, CONTEXT);
  return change;
}

/** What an editor reads, when no more is typed than this. */
async function read(...typed: string[]) {
  const {talk, lines} = scriptedTalk(typed);
  await askAll(factRecipe.questions(CONTEXT), talk).catch(() => undefined);
  return lines;
}

test('lets an editor choose from the groups, each with its name', async () => {
  expect((await read()).filter((line) => line.startsWith('  '))).toEqual([
    '  1. L: lessen uit de pilots',
    '  2. W: webinars, podcasts en films',
    '  3. K: de FIP-aanpak',
  ]);
});

test('shows a group without a name by its file', async () => {
  const context = {...CONTEXT, catalog: catalog({facts: facts(['Q01'])})};
  const {talk, lines} = scriptedTalk([]);
  await askAll(factRecipe.questions(context), talk).catch(() => undefined);
  expect(lines.at(-1)).toBe('  1. data/facts/resultaten.yaml');
});

test('writes a fact at the end of its file, with one more than the highest number', async () => {
  expect(await written('1', RESEARCH, STATEMENT, 'divosa-2020', LIMIT)).toEqual({
    kind: 'insert',
    file: LESSONS,
    text: `- id: L05
  kind: onderzoek
  statement: ${STATEMENT}
  sources:
    - divosa-2020
  limit: ${LIMIT}
`,
  });
});

test('puts a fact of a group that is not last in its file above the group below', async () => {
  const change = await written('2', 'Uit vakliteratuur', STATEMENT, 'divosa-2020', LIMIT);
  expect(change).toMatchObject({file: WEBINARS, before: 3});
  expect(change.text).toContain('- id: W10\n  kind: literatuur\n');
});

test('puts a fact of the last group in a file at its end', async () => {
  const change = await written('3', RESEARCH, STATEMENT, 'divosa-2020', LIMIT);
  expect(change).not.toHaveProperty('before');
  expect(change.text).toContain('- id: K02\n');
});

test('writes several sources', async () => {
  const {text} = await written('1', RESEARCH, STATEMENT, 'divosa-2020 ,tva-2021', LIMIT);
  expect(text).toContain('  sources:\n    - divosa-2020\n    - tva-2021\n');
});

test('writes a colon and quotation marks so that they are read back unchanged', async () => {
  const statement = "Eén coach: \"ik belde\" en 's avonds: 'niets' # stil";
  const {file, text} = await written('1', RESEARCH, statement, 'divosa-2020', '- Geen getal: "?"');
  const {yaml, problems} = readYaml(file, text);
  expect(problems).toEqual([]);
  expect(yaml.value).toEqual([
    {
      id: 'L05',
      kind: 'onderzoek',
      statement,
      sources: ['divosa-2020'],
      limit: '- Geen getal: "?"',
    },
  ]);
});

test.each(['0', '4', 'L05', 'l'])('refuses "%s" for a group', async (group) => {
  expect((await read(group)).at(-1)).toBe('  Dat kan niet: kies een nummer van 1 tot en met 3.');
});

test.each([
  [
    'divosa-2002',
    '"divosa-2002" staat niet in data/sources.yaml. Bedoelde je divosa-2020? Een nieuwe bron maak je met npm run new bron.',
  ],
  [
    'tva-2021, rapport',
    '"rapport" staat niet in data/sources.yaml. Een nieuwe bron maak je met npm run new bron.',
  ],
  [',', 'noem minstens één bron.'],
  [' , ,', 'noem minstens één bron.'],
  ['', 'er staat nog niets. Typ je antwoord en druk op Enter.'],
])('refuses "%s" for a source', async (sources, message) => {
  const lines = await read('1', RESEARCH, STATEMENT, sources);
  expect(lines.at(-1)).toBe(`  Dat kan niet: ${message}`);
});

test.each(['', '   '])('does not let the limit be skipped with "%s"', async (limit) => {
  const lines = await read('1', RESEARCH, STATEMENT, 'divosa-2020', limit);
  expect(lines.at(-1)).toBe(
    '  Dat kan niet: er staat nog niets. Typ je antwoord en druk op Enter.',
  );
});

test('tells how a page uses it', async () => {
  const change = await written('1', RESEARCH, STATEMENT, 'divosa-2020', LIMIT);
  expect(factRecipe.next({}, [change])).toEqual([
    'Gebruik het in een pagina: <Fact id="L05">de woorden in je zin</Fact>',
    'Staat er een getal in het feit? Lees /redactie/feit-en-bron: dan hoort er nog een veld bij.',
  ]);
});
