import * as fc from 'fast-check';
import {catalog, documentUses} from '@site/test/builders/records';
import {checkDocument} from '../../documents/checkDocument';
import {parseDocument} from '../../documents/parseDocument';
import {readFrontMatter} from '../../documents/readFrontMatter';
import {addressOf} from '../../documents/sections';
import {askAll} from '../askAll';
import type {Context} from '../recipe';
import {scriptedTalk} from '../scriptedTalk';
import {slugOf} from '../slug';
import {pageRecipe} from './page';

const PAGE = 'Een pagina met uitleg over één onderwerp';
const CARD = 'Een kaart die op één vel past';
const DESCRIPTION = 'Wanneer stuur je iemand een kaartje, wat zet je erop en wat niet?';
const CORE = 'Een kaartje is klein. Het vraagt niets terug. Schrijf weinig.';

const CONTEXT: Context = {
  catalog: catalog(),
  documents: [
    'docs/over.mdx',
    'docs/privacy.mdx',
    'docs/onderzoek/bewijs.mdx',
    'docs/onderzoek/index.mdx',
    'docs/methodiek/index.mdx',
    'docs/methodiek/contact.mdx',
    'docs/methodiek/kaarten/index.mdx',
    'docs/methodiek/kaarten/gesprekswiel.mdx',
    'docs/films/index.mdx',
    'blog/2026-11-21-nieuws.mdx',
    'blog/2026-11-22-begrip.mdx',
  ].map((file) => documentUses({file, address: addressOf(file)})),
  today: '2026-11-22',
};

async function written(...typed: string[]) {
  const answers = await askAll(pageRecipe.questions(CONTEXT), scriptedTalk(typed).talk);
  const [change] = pageRecipe.write(answers, CONTEXT);
  return change;
}

/** What an editor reads, when no more is typed than this. */
async function read(...typed: string[]) {
  const {talk, lines} = scriptedTalk(typed);
  await askAll(pageRecipe.questions(CONTEXT), talk).catch(() => undefined);
  return lines;
}

test('lets an editor choose from the folders of docs/ that hold more than one page', async () => {
  const lines = await read(PAGE);
  expect(lines.slice(lines.indexOf('> 1') + 1)).toEqual([
    '',
    'Bij welk deel van de site hoort de pagina?',
    '  Staat het deel er niet bij? Vraag het de beheerder.',
    '  1. /methodiek',
    '  2. /methodiek/kaarten',
    '  3. /onderzoek',
  ]);
});

test('writes a page with the headings of a knowledge page', async () => {
  expect(
    await written(PAGE, '/methodiek', 'Een kaartje sturen', DESCRIPTION, CORE, 'brief'),
  ).toEqual({
    kind: 'create',
    file: 'docs/methodiek/een-kaartje-sturen.mdx',
    text: `---
title: Een kaartje sturen
description: ${DESCRIPTION}
kind: kennis
reviewed: 2026-11-22
drawing: brief
---

:::kern
${CORE}
:::

## Wat is bekend?

{/* Wat zeggen de bronnen? Zet elk cijfer in <Fact id="…">. */}

## Wat doe je morgen?

{/* Stappen en zinnen om hardop te zeggen. Eigen werk in :::redactie. */}

## Valkuilen

{/* Wat gaat vaak mis? Eigen werk in :::redactie. */}

## Om over na te denken

{/* Eén vraag, in :::vraag. */}

## Lees verder

{/* Twee tot vier links, met een halve zin waarom. */}
`,
  });
});

test('leaves out the drawing when it is skipped', async () => {
  const {text} = await written(PAGE, '/methodiek', 'Een kaartje', DESCRIPTION, CORE, '');
  expect(text).not.toContain('drawing');
});

test('writes the page in the folder that was chosen', async () => {
  const {file} = await written(PAGE, '/methodiek/kaarten', 'Brief', DESCRIPTION, CORE, '');
  expect(file).toBe('docs/methodiek/kaarten/brief.mdx');
});

test.each([
  ['Contact', 'de pagina /methodiek/contact is er al. Kies een andere titel.'],
  ['contact?', 'de pagina /methodiek/contact is er al. Kies een andere titel.'],
  ['Index', 'de pagina /methodiek is er al. Kies een andere titel.'],
  // It stands in docs/methodiek/kaarten/index.mdx: another file, at the same address.
  ['Kaarten', 'de pagina /methodiek/kaarten is er al. Kies een andere titel.'],
  ['?', 'er zit geen letter in.'],
])('refuses the title %s', async (title, message) => {
  expect((await read(PAGE, '/methodiek', title)).at(-1)).toBe(`  Dat kan niet: ${message}`);
});

test('takes a title that a page in another folder has', async () => {
  const {file} = await written(PAGE, '/onderzoek', 'Contact', DESCRIPTION, CORE, '');
  expect(file).toBe('docs/onderzoek/contact.mdx');
});

test.each([
  ['Te kort.', 'maak de omschrijving minstens 50 tekens lang.'],
  ['x'.repeat(171), 'houd de omschrijving onder 170 tekens.'],
])('refuses "%s" for a description', async (description, message) => {
  const lines = await read(PAGE, '/methodiek', 'Een kaartje', description);
  expect(lines.at(-1)).toBe(`  Dat kan niet: ${message}`);
});

/** What an editor reads last after answering this for the core. */
const answered = async (core: string) =>
  (await read(PAGE, '/methodiek', 'Een kaartje', DESCRIPTION, core)).at(-1);

describe('the core of a page', () => {
  test.each([
    ['Een kaartje is klein.', 'er staat 1 zin, en de kern heeft er precies drie.'],
    [
      'Een kaartje is klein. Schrijf weinig.',
      'er staan 2 zinnen, en de kern heeft er precies drie.',
    ],
    [`${CORE} En stuur het.`, 'er staan 4 zinnen, en de kern heeft er precies drie.'],
    ['...', 'er staan 0 zinnen, en de kern heeft er precies drie.'],
  ])('is not "%s"', async (core, message) => {
    expect(await answered(core)).toBe(`  Dat kan niet: ${message}`);
  });

  test.each([
    CORE,
    'Wat stuur je? Een kaartje! Schrijf weinig.',
    'Schrijf 2,5 regel. Stuur het om 10.30 uur. Wacht dan',
  ])('may be "%s"', async (core) => {
    expect(await answered(core)).toBe('  14. scherm');
  });
});

describe('a card', () => {
  const PURPOSE = 'Voor als je iemand een kaartje stuurt.';

  test('is written with its headings in one block, and asks for no core', async () => {
    const lines = await read(CARD, '/methodiek/kaarten', 'Kaartje', DESCRIPTION, PURPOSE, '');
    expect(lines).not.toContain('Wat is de kern, in drie zinnen?');
    expect(
      await written(CARD, '/methodiek/kaarten', 'Kaartje', DESCRIPTION, PURPOSE, 'brief'),
    ).toEqual({
      kind: 'create',
      file: 'docs/methodiek/kaarten/kaartje.mdx',
      text: `---
title: Kaartje
description: ${DESCRIPTION}
kind: kaart
reviewed: 2026-11-22
drawing: brief
---

:::redactie
${PURPOSE}

## Vooraf

- {/* Twee of drie korte punten. */}

## In het gesprek

- {/* Twee of drie korte punten. */}

## Na afloop

- {/* Twee of drie korte punten. */}

:::
`,
    });
  });

  test('passes every check as it is written', async () => {
    const {file, text} = await written(CARD, '/methodiek', 'Kaartje', DESCRIPTION, PURPOSE, '');
    const {tree, problems} = parseDocument(file, text);
    expect(problems).toEqual([]);
    expect(tree && checkDocument(tree, {file, text, section: 'docs', catalog: catalog()})).toEqual(
      [],
    );
  });

  test('needs a purpose', async () => {
    const lines = await read(CARD, '/methodiek/kaarten', 'Kaartje', DESCRIPTION, '');
    expect(lines.at(-1)).toBe(
      '  Dat kan niet: er staat nog niets. Typ je antwoord en druk op Enter.',
    );
  });

  test('is asked its purpose where a page is asked its core', async () => {
    const card = await read(CARD, '/methodiek', 'Kaartje', DESCRIPTION);
    expect(card).toContain('Waarvoor is de kaart, in één zin?');
    const page = await read(PAGE, '/methodiek', 'Kaartje', DESCRIPTION);
    expect(page).toContain('Wat is de kern, in drie zinnen?');
    expect(page).not.toContain('Waarvoor is de kaart, in één zin?');
  });
});

test('offers a page and a card', async () => {
  expect(await read()).toEqual([
    '',
    'Wat voor pagina is het?',
    '  1. Een pagina met uitleg over één onderwerp',
    '  2. Een kaart die op één vel past',
  ]);
});

test.each(['0', '15', 'huis'])('refuses "%s" for a drawing', async (drawing) => {
  const lines = await read(PAGE, '/methodiek', 'Een kaartje', DESCRIPTION, CORE, drawing);
  expect(lines.at(-1)).toBe('  Dat kan niet: kies een nummer van 1 tot en met 14.');
});

test('tells where to look at it', () => {
  const file = 'docs/methodiek/een-kaartje.mdx';
  expect(pageRecipe.next({}, [{kind: 'create', file, text: ''}])).toEqual([
    'Bekijk het: typ npm start (als dat nog niet loopt) en open http://localhost:3000/methodiek/een-kaartje',
    'Schrijf nu onder elke kop. Wat tussen {/* en */} staat, ziet geen lezer.',
    'De pagina staat onderaan in de lijst van haar deel. Zet haar ergens anders met sidebar_position.',
  ]);
});

test('writes any title on one line so that it is read back as it was typed', async () => {
  const character = fc.oneof(
    fc.constantFrom(...`'":#-?[]{}&*!|>%@\`,\\~ `.split('')),
    fc.string({unit: 'grapheme', minLength: 1, maxLength: 1}),
  );
  const anyTitle = fc
    .string({unit: character, maxLength: 60})
    .map((text) => text.trim())
    .filter((text) => slugOf(text) !== '' && !/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(text));
  await fc.assert(
    fc.asyncProperty(anyTitle, async (title) => {
      const {file, text} = await written(PAGE, '/methodiek', title, DESCRIPTION, CORE, '');
      const {tree, problems} = parseDocument(file, text);
      expect(problems).toEqual([]);
      expect(tree && readFrontMatter(tree, file)).toMatchObject({
        yaml: {value: {title, reviewed: '2026-11-22'}},
        problems: [],
      });
    }),
    {seed: 20261122, numRuns: 200},
  );
});
