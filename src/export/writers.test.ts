import {JSDOM} from 'jsdom';
import {paragraphsIn, partsOf} from '@site/test/builders/readPackage';
import {textsIn} from '@site/test/builders/document';
import {testReflection, testWalk} from '@site/test/builders/written';
import {walkDocument} from '../domain/case/toDocument';
import type {Document} from '../domain/document/document';
import {mapTexts} from '../domain/document/mapTexts';
import {xmlText} from '../domain/document/xmlText';
import {reflectionDocument} from '../domain/reflection/toDocument';
import {toDocx} from './toDocx';
import {toOdt} from './toOdt';

const HARD: Document = {
  title: 'Terugblik & <meer>',
  blocks: [
    {kind: 'heading', level: 1, text: 'Terugblik & <meer>'},
    {kind: 'heading', level: 2, text: 'مرحبا بالعالم'},
    {kind: 'heading', level: 3, text: 'Diep \u{1F469}\u200D\u{1F373}'},
    {kind: 'paragraph', text: '<script>alert("1")</script> ]]> &amp; <!-- -->'},
    {kind: 'paragraph', text: 'Een\u0000\u0001\u0002\u0003\u001B twee \uD83D half'},
    {kind: 'paragraph', text: ' Twee  spaties,   drie \n\n regel\tna tab \t eind '},
    {kind: 'paragraph', text: 'Regel\r\nregel'},
    {kind: 'paragraph', text: ''},
    {kind: 'paragraph', text: 'lang '.repeat(4000).trim()},
    {kind: 'bullets', items: ['een', '<twee>', 'drie\nvier']},
    {kind: 'numbers', items: ['a', 'b']},
    {kind: 'numbers', items: ['c']},
    {
      kind: 'table',
      head: ['Wat', 'Wie'],
      rows: [
        ['bellen', 'ik & jij'],
        ['', '</table:table-row>'],
      ],
    },
    {kind: 'table', head: ['Los'], rows: []},
  ],
};

const WRITERS = [
  {
    name: 'ODT',
    write: toOdt,
    content: 'content.xml',
    names: 'text\\:h, text\\:p',
    headings: 'text\\:h[text\\:style-name="Heading_20_LEVEL"][text\\:outline-level="LEVEL"]',
  },
  {
    name: 'DOCX',
    write: toDocx,
    content: 'word/document.xml',
    names: 'w\\:p',
    headings: 'w\\:p:has(w\\:pStyle[w\\:val="HeadingLEVEL"])',
  },
] as const;

const documents: [string, Document][] = [
  ['hard texts', HARD],
  [
    'a reflection with an empty answer',
    reflectionDocument('Kort', testReflection({answers: {feiten: ''}}), {question: 'Je vraag'}),
  ],
  [
    'a walk',
    walkDocument('De deur', testWalk(), {
      story: 'Casus:',
      choice: 'Je koos:',
      why: 'Waarom:',
      ending: 'Einde',
      note: 'Onthouden',
      question: 'Je vraag',
    }),
  ],
];

const {window} = new JSDOM('');
const parser = new window.DOMParser();
afterAll(() => window.close());

const isXml = (text: string) =>
  parser.parseFromString(text, 'application/xml').querySelector('parsererror') === null;

describe.each(WRITERS)('$name', ({write, content, names, headings}) => {
  test.each(documents)(
    '%s: every part is XML, and every text stands there once, in order',
    async (_, document) => {
      const parts = partsOf(await write(document));
      for (const [path, part] of Object.entries(parts)) {
        expect([path, path === 'mimetype' || isXml(part)]).toEqual([path, true]);
      }
      expect(paragraphsIn(parts[content] ?? '', names)).toEqual(
        textsIn(mapTexts(document, xmlText)),
      );
    },
  );

  test.each([1, 2, 3])('a heading of level %i has the style of that level', async (level) => {
    const parts = partsOf(await write(HARD));
    expect(
      paragraphsIn(parts[content] ?? '', headings.replaceAll('LEVEL', String(level))),
    ).toHaveLength(1);
  });

  test('the same document gives the same bytes: no day and no chance stand in it', async () => {
    jest.useFakeTimers({now: new Date('2026-11-22T12:00:00Z')});
    const first = await write(HARD);
    jest.setSystemTime(new Date('2027-03-04T05:06:07Z'));
    expect(Buffer.from(await write(HARD)).equals(Buffer.from(first))).toBe(true);
    jest.useRealTimers();
  });
});

test('ODT: its type comes first and as it is, so that any program knows it', async () => {
  const start = Buffer.from(await toOdt(HARD)).toString('latin1');
  expect(start.slice(30)).toMatch(/^mimetypeapplication\/vnd\.oasis\.opendocument\.text/);
});

test('ODT: Dutch for every paragraph, the title, and the head of each table', async () => {
  const parts = partsOf(await toOdt(HARD));
  expect(parts['styles.xml']).toMatch(
    /<style:default-style style:family="paragraph"><style:text-properties fo:language="nl" fo:country="NL"\/>/,
  );
  expect(parts['meta.xml']).toContain('<dc:title>Terugblik &amp; &lt;meer&gt;</dc:title>');
  expect(parts['meta.xml']).toContain('<dc:language>nl-NL</dc:language>');
  expect(parts['meta.xml']).not.toMatch(/creator|date/);
  const heads = parts['content.xml']?.match(
    /<table:table-header-rows>.*?<\/table:table-header-rows>/gs,
  );
  expect(heads?.map((head) => paragraphsIn(`<x>${head}</x>`, 'text\\:p'))).toEqual([
    ['Wat', 'Wie'],
    ['Los'],
  ]);
});

test('DOCX: Dutch for every paragraph, the title, and the head of each table', async () => {
  const parts = partsOf(await toDocx(HARD));
  expect(parts['word/styles.xml']).toMatch(
    /<w:docDefaults><w:rPrDefault><w:rPr>.*<w:lang w:val="nl-NL"\/>.*<\/w:rPrDefault>/,
  );
  expect(parts['docProps/core.xml']).toContain('<dc:title>Terugblik &amp; &lt;meer&gt;</dc:title>');
  expect(Object.values(parts).join('')).not.toMatch(/Un-named|dcterms:|dc:creator/);
  const heads = parts['word/document.xml']?.match(/<w:tr><w:trPr><w:tblHeader\/>.*?<\/w:tr>/gs);
  expect(heads?.map((head) => paragraphsIn(`<x>${head}</x>`, 'w\\:p'))).toEqual([
    ['Wat', 'Wie'],
    ['Los'],
  ]);
});

test('DOCX: each numbered list counts from one', async () => {
  const xml = partsOf(await toDocx(HARD))['word/document.xml'] ?? '';
  const ids = [...xml.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(3);
});
