import {catalog, fact, pilot} from '@site/test/builders/records';
import {pageText, postText} from '@site/test/builders/repository';
import {formatProblems} from '../problems';
import {checkDocument} from './checkDocument';
import {SITE_FIELDS} from '../../../domain/catalog/siteFields';
import {COMPONENTS} from './components';
import {parseDocument} from './parseDocument';
import type {Section} from './sections';

const FILE = 'docs/pilots/leiden.mdx';

const CATALOG = catalog({facts: [fact(), fact({id: 'B01'})], pilots: [pilot()]});

/** What an editor reads about a whole page, or about a page that passes: nothing. */
function complaintAbout(page: string, section: Section = 'docs'): string {
  const {tree, problems} = parseDocument(FILE, page);
  const all = tree
    ? checkDocument(tree, {file: FILE, text: page, section, catalog: CATALOG})
    : problems;
  return all.length === 0 ? '' : formatProblems(all);
}

/** The same for the text below good front matter; the text begins on line 8. */
const complaint = (text: string) => complaintAbout(pageText(text));

const one = (line: number, message: string) =>
  `De inhoud klopt nog niet: 1 probleem.\n  ${FILE}:${line} · ${message}`;

test('finds nothing in a page as it should be', () => {
  const text = `:::kern
In Leiden steeg <Fact id="R01">77 procent</Fact> van de deelnemers.
:::

{/* Only for editors. */}

## Wat is bekend?

### De uitkomsten

<ResultDrawing city="leiden" />

![Een bank in het park](/img/bank.svg)

## Lees verder`;
  expect(complaint(text)).toBe('');
});

describe('components', () => {
  const NAMES = Object.keys(COMPONENTS).join(', ');

  test.each([
    ['an unknown one', '<Grafiek />', `<Grafiek> kennen we niet. Kies uit ${NAMES}.`],
    [
      'a misspelt one, with the right name',
      '<FactCrad id="R01" />',
      `<FactCrad> kennen we niet. Kies uit ${NAMES}. Bedoelde je FactCard?`,
    ],
    ['an HTML tag', 'Een <b>vet</b> woord.', `<b> kennen we niet. Kies uit ${NAMES}.`],
    [
      'a Fact without an id',
      '<Fact>77 procent</Fact>',
      '<Fact> heeft een id nodig, zoals id="R01".',
    ],
    [
      'a ResultDrawing without a city',
      '<ResultDrawing />',
      '<ResultDrawing> heeft een city nodig, zoals city="leiden".',
    ],
    [
      'a Fact with an unknown id, with the nearest',
      'Dus <Fact id="R02">77 procent</Fact>.',
      '<Fact id="R02"> wijst naar niets: "R02" staat niet in data/. Bedoelde je R01?',
    ],
    [
      'an unknown id with none near',
      '<FactCard id="X99" />',
      '<FactCard id="X99"> wijst naar niets: "X99" staat niet in data/.',
    ],
    [
      'a SelfAssessment that has no file',
      '<SelfAssessment id="coachvaardigheid" />',
      '<SelfAssessment id="coachvaardigheid"> wijst naar niets: "coachvaardigheid" staat niet in data/. Bedoelde je coachvaardigheden?',
    ],
    [
      'a city by its name',
      '<ResultDrawing city="Leiden" />',
      '<ResultDrawing city="Leiden"> wijst naar niets: "Leiden" staat niet in data/. Bedoelde je leiden?',
    ],
    [
      'a field that the site does not show',
      '<SiteField name="securityEmail" />',
      `<SiteField> heeft bij name een van deze woorden nodig: ${SITE_FIELDS.join(', ')}.`,
    ],
    [
      'a value between braces',
      "<Fact id={'R01'}>77 procent</Fact>",
      '<Fact> krijgt geen waarden tussen accolades. Gebruik aanhalingstekens.',
    ],
    [
      'values from elsewhere',
      '<Doors {...process.env} />',
      '<Doors> krijgt geen waarden tussen accolades. Gebruik aanhalingstekens.',
    ],
  ])('refuses %s', (_title, text, message) => {
    expect(complaint(text)).toBe(one(8, message));
  });

  test('finds a component inside a block, a list and a sentence', () => {
    expect(complaint(':::kern\n\n- Dus <Fact id="R09" />.\n\n:::')).toBe(
      one(10, '<Fact id="R09"> wijst naar niets: "R09" staat niet in data/. Bedoelde je R01?'),
    );
  });
});

describe('blocks', () => {
  test.each(['kern', 'redactie', 'verzonnen', 'berekening', 'letop', 'vraag'])(
    'takes :::%s, with and without a title',
    (name) => {
      expect(complaint(`:::${name}\nTekst.\n:::\n\n:::${name}[Titel]\nTekst.\n:::`)).toBe('');
    },
  );

  test.each([
    [
      ':::tip\nTekst.\n:::',
      'het blok :::tip bestaat niet. Kies uit kern, redactie, verzonnen, berekening, letop, vraag.',
    ],
    [
      ':::verzonen\nTekst.\n:::',
      'het blok :::verzonen bestaat niet. Kies uit kern, redactie, verzonnen, berekening, letop, vraag. Bedoelde je verzonnen?',
    ],
    [
      '::letop[Tekst.]',
      'een blok begint met drie dubbele punten, zoals :::letop, en eindigt met :::.',
    ],
  ])('refuses %j', (text, message) => {
    expect(complaint(text)).toBe(one(8, message));
  });

  test('leaves a colon in a sentence alone', () => {
    expect(complaint('Kom om 10:30 en vraag:waarom niet?')).toBe('');
  });
});

describe('what a page may not hold', () => {
  const ALT =
    'deze afbeelding heeft geen omschrijving. Zet tussen de vierkante haken wat erop te zien is.';
  const IMPORT =
    'schrijf geen import of export in een pagina; onderdelen zoals <Fact> komen vanzelf mee.';

  test.each([
    ['an image without words', '![](/img/bank.svg)', ALT],
    ['an image with a space for words', 'Kijk ![ ](/img/bank.svg)', ALT],
    ['an image by reference without words', '![][bank]\n\n[bank]: /img/bank.svg', ALT],
    ['an import', "import Fact from '@site/src/components/Fact'", IMPORT],
    ['an export', 'export const jaar = 2026', IMPORT],
    [
      'an expression in a sentence',
      'Het is {1 + 1}.',
      'tussen accolades mag alleen commentaar staan, en er staat {1 + 1}.',
    ],
    [
      'an expression on its own',
      '{process.env.HOME}',
      'tussen accolades mag alleen commentaar staan, en er staat {process.env.HOME}.',
    ],
    [
      'an expression between comments',
      '{/* a */ process.exit() /* b */}',
      'tussen accolades mag alleen commentaar staan, en er staat {/* a */ process.exit() /* b */}.',
    ],
    [
      'a title in the text',
      '# Leiden',
      'begin met ##: de titel bovenaan de pagina komt uit het veld title.',
    ],
    [
      'a first heading that is too deep',
      '### De plek',
      'deze kop slaat een niveau over. Gebruik ##.',
    ],
  ])('refuses %s', (_title, text, message) => {
    expect(complaint(text)).toBe(one(8, message));
  });

  test('refuses a heading that jumps from ## to ####, and takes the way back', () => {
    expect(complaint('## Een\n\n#### Twee\n\n## Drie\n\n### Vier')).toBe(
      one(10, 'deze kop slaat een niveau over. Gebruik ###.'),
    );
  });

  test.each(['{/* truncate */}', 'Tekst {/* voor\nons */} en verder.', '{/* a */ /* b */}'])(
    'takes the comment in %j',
    (text) => {
      expect(complaint(text)).toBe('');
    },
  );
});

describe('front matter', () => {
  test('is missing', () => {
    expect(complaintAbout('## Leiden\n')).toBe(
      one(
        1,
        'boven aan de pagina ontbreken de velden tussen twee regels met ---. Kijk hoe een andere pagina begint.',
      ),
    );
  });

  test('gives the line in the page, not in the front matter', () => {
    const page = `---
title: Leiden
omschrijving: Hoe zag de pilot in Leiden eruit en wat kun je ervan meenemen?
kind: pilot
reviewed: 2026-11-21
---
`;
    expect(complaintAbout(page)).toMatchInlineSnapshot(`
     "De inhoud klopt nog niet: 3 problemen.
       docs/pilots/leiden.mdx:2 · description: dit veld ontbreekt; vul het in.
       docs/pilots/leiden.mdx:3 · omschrijving: dit veld kennen we hier niet.
       docs/pilots/leiden.mdx:4 · kind: "pilot" kan hier niet. Kies een van: kennis, deur, overzicht, opening, verantwoording, kaart, handleiding, hulpmiddel."
    `);
  });

  test('has a colon that needs quotation marks', () => {
    expect(complaintAbout('---\nkind: kennis\ntitle: Leiden: een plek\n---\n'))
      .toMatchInlineSnapshot(`
     "De inhoud klopt nog niet: 1 probleem.
       docs/pilots/leiden.mdx:3 · hier is de YAML niet goed geschreven (Nested mappings are not allowed in compact mappings). Staat er een dubbele punt in een tekst? Zet de tekst dan tussen aanhalingstekens. Let ook op inspringen."
    `);
  });

  test('is empty', () => {
    expect(complaintAbout('---\n---\n\nTekst.\n')).toMatchInlineSnapshot(`
     "De inhoud klopt nog niet: 1 probleem.
       docs/pilots/leiden.mdx:1 · hier hoort een groep velden met een naam en een waarde te staan, en er staat niets."
    `);
  });

  test('of a post has fields of its own', () => {
    expect(complaintAbout(postText('Tekst.'), 'blog')).toBe('');
    expect(complaintAbout('---\ntitle: Nieuws\nkind: kennis\ndate: 2026-11-21\n---\n', 'blog'))
      .toMatchInlineSnapshot(`
     "De inhoud klopt nog niet: 3 problemen.
       docs/pilots/leiden.mdx:2 · description: dit veld ontbreekt; vul het in.
       docs/pilots/leiden.mdx:2 · slug: dit veld ontbreekt; vul het in.
       docs/pilots/leiden.mdx:3 · kind: dit veld kennen we hier niet."
    `);
  });
});

test('names every problem of a page at once', () => {
  const text = `# Leiden

:::tip
In Leiden steeg 77 procent.
:::

![](/img/bank.svg) <Fact id="R02" />`;
  expect(complaint(text)).toMatchInlineSnapshot(`
   "De inhoud klopt nog niet: 5 problemen.
     docs/pilots/leiden.mdx:8 · begin met ##: de titel bovenaan de pagina komt uit het veld title.
     docs/pilots/leiden.mdx:10 · het blok :::tip bestaat niet. Kies uit kern, redactie, verzonnen, berekening, letop, vraag.
     docs/pilots/leiden.mdx:11 · "77 procent" staat er zonder bron. Zet het in <Fact id="…">, in een blok :::verzonnen of in :::berekening.
     docs/pilots/leiden.mdx:14 · deze afbeelding heeft geen omschrijving. Zet tussen de vierkante haken wat erop te zien is.
     docs/pilots/leiden.mdx:14 · <Fact id="R02"> wijst naar niets: "R02" staat niet in data/. Bedoelde je R01?"
  `);
});

test.each([
  ['a tag that is not closed', 'Een <Fact id="R01"> zin.', 8],
  ['a brace that is not closed', 'Een { zin.', 8],
  ['a sign that begins a tag', 'Regel een.\n\nMinder dan <5 mensen.', 10],
])('says where a page with %s cannot be read', (_title, text, line) => {
  expect(complaint(text)).toContain(
    `${FILE}:${line} · de pagina is niet te lezen. Vaak staat er een los teken < of {, of is een <Fact …> niet gesloten. In het Engels: `,
  );
});

test.each([
  ['a block without its end', ':::verzonnen\nEr kwamen vijf coaches.', 8],
  ['an outer block that only its inner block closes', '::::redactie\n\n:::verzonnen\nX.\n:::\n', 8],
])('refuses %s', (_title, text, line) => {
  expect(complaint(text)).toContain(`${FILE}:${line} · het blok :::`);
  expect(complaint(text)).toContain('wordt niet gesloten');
});

test('takes a block in a block, each with its own end', () => {
  expect(complaint('::::redactie\n\n:::verzonnen\nX.\n:::\n\n::::\n')).toBe('');
});

test.each<[string, string, string]>([
  [
    'a Term without an id',
    'Over de <Term>caseload</Term>.',
    '<Term> heeft een id nodig, zoals id="caseload".',
  ],
  [
    'a Term that the glossary does not have',
    'Over de <Term id="caselood">caseload</Term>.',
    '<Term id="caselood"> wijst naar niets: "caselood" staat niet in data/. Bedoelde je caseload?',
  ],
  [
    'an abbreviation that the glossary does not have',
    'Vraag het de GGD.',
    '"GGD" staat niet bij de begrippen. Schrijf het voluit, of zet het met uitleg in data/terms.yaml.',
  ],
])('refuses %s', (_title, text, message) => {
  expect(complaint(text)).toBe(one(8, message));
});

test('refuses to turn off a term that the glossary does not have', () => {
  expect(complaintAbout(pageText('Tekst.', {terms_off: ['caselood']}))).toBe(
    one(1, 'terms_off: "caselood" staat niet in data/terms.yaml. Bedoelde je caseload?'),
  );
});

test('looks for abbreviations and figures in a post too', () => {
  expect(complaintAbout(postText('Vraag het de GGD.'), 'blog')).toBe(
    one(
      8,
      '"GGD" staat niet bij de begrippen. Schrijf het voluit, of zet het met uitleg in data/terms.yaml.',
    ),
  );
  expect(complaintAbout(postText('Dat zei\n77 procent.'), 'blog')).toBe(
    one(
      9,
      '"77 procent" staat er zonder bron. Zet het in <Fact id="…">, in een blok :::verzonnen of in :::berekening.',
    ),
  );
});

test('takes a figure with a source in a post', () => {
  const text = 'In Leiden steeg <Fact id="R01">77 procent</Fact>.';
  expect(complaintAbout(postText(text), 'blog')).toBe('');
});

test('does not ask a post for its mark, which a build has cut off before this check', () => {
  expect(complaintAbout(postText('Tekst.').replace('{/* truncate */}', ''), 'blog')).toBe('');
});
