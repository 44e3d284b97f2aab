import {catalog, documentUses} from '@site/test/builders/records';
import {readFrontMatter} from '../../documents/readFrontMatter';
import {parseDocument} from '../../documents/parseDocument';
import {askAll} from '../askAll';
import type {Change, Context} from '../recipe';
import {scriptedTalk} from '../scriptedTalk';
import {postRecipe} from './post';

const NEWS = 'Nieuws van deze site';
const LOOK_BACK = 'Een terugblik op iets wat eerder gebeurde';
const DESCRIPTION = 'We leggen het woord nazorg uit, in gewone taal.';

const CONTEXT: Context = {
  catalog: catalog(),
  documents: [
    documentUses({file: 'docs/methodiek/een-kaart.mdx', address: '/methodiek/een-kaart'}),
    documentUses({
      file: 'blog/2026-11-21-de-site-staat-er.mdx',
      address: '/nieuws/de-site-staat-er',
    }),
    // The address of a post comes from its slug, not from the name of its file.
    documentUses({
      file: 'blog/terugblik/2018-11-brief.mdx',
      address: '/nieuws/terugblik/doe-mee-begint',
    }),
  ],
  today: '2026-11-22',
};

const NOTHING: Change = {kind: 'create', file: '', text: ''};

async function written(...typed: string[]) {
  const answers = await askAll(postRecipe.questions(CONTEXT), scriptedTalk(typed).talk);
  const [change] = postRecipe.write(answers, CONTEXT);
  return change;
}

/** What an editor reads last, when no more is typed than this. */
async function lastLine(...typed: string[]) {
  const {talk, lines} = scriptedTalk(typed);
  await askAll(postRecipe.questions(CONTEXT), talk).catch(() => undefined);
  return lines.at(-1);
}

test('writes a post of today', async () => {
  expect(
    await written(NEWS, 'Een nieuw begrip', DESCRIPTION, 'Vanaf vandaag staat het er.'),
  ).toEqual({
    kind: 'create',
    file: 'blog/2026-11-22-een-nieuw-begrip.mdx',
    text: `---
title: Een nieuw begrip
description: ${DESCRIPTION}
date: 2026-11-22
slug: een-nieuw-begrip
---

Vanaf vandaag staat het er.

{/* truncate */}
`,
  });
});

test.each([
  ['2018', "'2018'"],
  ['2018-11', '2018-11'],
  ['2018-11-30', '2018-11-30'],
])('writes a look-back no more precise than %s', async (event, field) => {
  expect(await written(LOOK_BACK, event, 'De eerste brief', DESCRIPTION, 'Het begon.')).toEqual({
    kind: 'create',
    file: `blog/terugblik/${event}-de-eerste-brief.mdx`,
    text: `---
title: De eerste brief
description: ${DESCRIPTION}
date: 2026-11-22
event: ${field}
slug: terugblik/de-eerste-brief
---

Het begon.

{/* truncate */}
`,
  });
});

test('does not ask of news when it happened', async () => {
  const {talk, lines} = scriptedTalk([NEWS]);
  await askAll(postRecipe.questions(CONTEXT), talk).catch(() => undefined);
  expect(lines).not.toContain('Wanneer gebeurde het?');
  expect(lines).toContain('Wat is de titel?');
});

test.each([
  'Nazorg: contact na het eind',
  '"Nazorg" en \'contact\'',
  "'s Avonds bellen",
  '# Nazorg',
  '2018',
  '- Nazorg -',
])('writes the title %s so that it is read back unchanged', async (title) => {
  const {file, text} = await written(NEWS, title, DESCRIPTION, 'Tekst.');
  const {tree} = parseDocument(file, text);
  expect(tree && readFrontMatter(tree, file)).toMatchObject({yaml: {value: {title}}, problems: []});
});

test.each([
  ['De site staat er!', 'er is al een bericht met deze titel. Kies een andere.'],
  ['DE SITE: staat er', 'er is al een bericht met deze titel. Kies een andere.'],
  ['...', 'er zit geen letter in.'],
])('refuses the title %s', async (title, message) => {
  expect(await lastLine(NEWS, title)).toBe(`  Dat kan niet: ${message}`);
});

test('refuses the title of another look-back, whenever it happened', async () => {
  expect(await lastLine(LOOK_BACK, '2021', 'Doe Mee begint')).toBe(
    '  Dat kan niet: er is al een bericht met deze titel. Kies een andere.',
  );
});

test.each([
  ['a look-back for news', [NEWS, 'Doe Mee begint'], 'blog/2026-11-22-doe-mee-begint.mdx'],
  [
    'news for a look-back',
    [LOOK_BACK, '2026-11', 'De site staat er'],
    'blog/terugblik/2026-11-de-site-staat-er.mdx',
  ],
  ['a file, which is not its address', [NEWS, 'Brief'], 'blog/2026-11-22-brief.mdx'],
])('takes the title of %s', async (_title, typed, file) => {
  expect(await written(...typed, DESCRIPTION, 'Tekst.')).toMatchObject({file});
});

test('takes the title of a page for a post', async () => {
  const {file} = await written(NEWS, 'Een kaart', DESCRIPTION, 'Tekst.');
  expect(file).toBe('blog/2026-11-22-een-kaart.mdx');
});

test.each([
  ['18 juni 2020', 'schrijf de datum als 2020, 2020-06 of 2020-06-18.'],
  ['2020-02-30', 'deze dag bestaat niet; kijk op de kalender.'],
  ['', 'er staat nog niets. Typ je antwoord en druk op Enter.'],
])('refuses "%s" for the day of a look-back', async (event, message) => {
  expect(await lastLine(LOOK_BACK, event)).toBe(`  Dat kan niet: ${message}`);
});

test.each([
  ['Te kort.', 'maak de omschrijving minstens 30 tekens lang.'],
  ['x'.repeat(171), 'houd de omschrijving onder 170 tekens.'],
])('refuses "%s" for a description', async (description, message) => {
  expect(await lastLine(NEWS, 'Een nieuw begrip', description)).toBe(`  Dat kan niet: ${message}`);
});

test.each([
  ['nieuws', 'http://localhost:3000/nieuws/een-nieuw-begrip'],
  ['terugblik', 'http://localhost:3000/nieuws/terugblik/een-nieuw-begrip'],
])('tells where to look at a post of the kind %s', (kind, address) => {
  expect(postRecipe.next({kind, title: 'Een nieuw begrip'}, [NOTHING])).toEqual([
    `Bekijk het: typ npm start (als dat nog niet loopt) en open ${address}`,
    'Wil je meer vertellen? Schrijf verder in het bestand, onder de regel met truncate.',
  ]);
});
