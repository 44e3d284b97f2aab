import * as fc from 'fast-check';
import {readCaptions} from './readCaptions';

const GOOD = `WEBVTT

NOTE Gemaakt voor deze test.

00:00.500 --> 00:02.000
<v Anna>Dag, ik ben Anna.

tweede
00:02.000 --> 00:04.250 align:start
<v Ben>Dag <i>Anna</i>.
Kom je
  binnen?</v>

STYLE
::cue { color: white }

01:00:07.000 --> 01:00:09.500
(een deur   valt dicht) &amp; <c.geel>stil</c>&nbsp;
`;

const CUES = [
  {start: 0.5, end: 2, text: 'Dag, ik ben Anna.', voice: 'Anna'},
  {start: 2, end: 4.25, text: 'Dag Anna. Kom je binnen?', voice: 'Ben'},
  {start: 3607, end: 3609.5, text: '(een deur valt dicht) & stil'},
];

describe('captions that hold', () => {
  test('are read in order, as plain text and with who talks', async () => {
    expect(await readCaptions(GOOD)).toEqual({cues: CUES, problems: []});
  });

  test.each([
    ['of Windows', GOOD.replaceAll('\n', '\r\n')],
    ['of an old Mac', GOOD.replaceAll('\n', '\r')],
    ['with a byte order mark', `\uFEFF${GOOD}`],
    ['without a line end at its end', GOOD.trimEnd()],
    ['with a title', GOOD.replace('WEBVTT', 'WEBVTT - Een opname')],
    ['with fields below the header', GOOD.replace('WEBVTT', 'WEBVTT\nLanguage: nl')],
    ['with a region', GOOD.replace('STYLE', 'REGION\nid:onder\n\nSTYLE')],
  ])('are read from a file %s', async (_title, text) => {
    expect(await readCaptions(text)).toEqual({cues: CUES, problems: []});
  });

  test.each([
    ['<v.luid Anna de Boer>Dag', 'Anna de Boer', 'Dag'],
    ['<v  Anna >Dag', 'Anna', 'Dag'],
    ['<c><v Anna>Dag</v></c>', 'Anna', 'Dag'],
    ['<v Anna>Dag</v>\n<v Anna>jij</v>', 'Anna', 'Dag jij'],
    ['<v>Dag', undefined, 'Dag'],
    ['<00:01.500>Dag', undefined, 'Dag'],
    ['1 &lt; 2 &gt; 0', undefined, '1 < 2 > 0'],
  ])('%j names who talks and keeps the words', async (text, voice, words) => {
    const {cues, problems} = await readCaptions(`WEBVTT\n\n00:01.000 --> 00:02.000\n${text}\n`);
    expect(problems).toEqual([]);
    expect(cues.map((cue) => [cue.voice, cue.text])).toEqual([[voice, words]]);
  });
});

const complaints = async (text: string) =>
  (await readCaptions(text)).problems.map(({line, message}) => `${line}: ${message}`);

const HEADER = '1: zet WEBVTT op de eerste regel, met een lege regel eronder';
const TIMES =
  '3: schrijf de tijden als 00:07.000 --> 00:09.500, met een uur ervoor als 01:00:07.000';
const ARROW = '3: zet tussen de twee tijden een spatie, --> en een spatie';
const NO_TIMES =
  'boven deze tekst staan geen tijden, dus niemand krijgt haar te zien; zet ze erboven of haal de lege regel weg';
const STOPS = '3: deze ondertitel stopt niet later dan ze begint; verbeter de tijden';
const SETTING =
  '3: achter de tijden staat iets dat spelers niet kennen; haal het weg of schrijf het als align:start';
const EMPTY = 'deze ondertitel is leeg; schrijf wat er te horen is of haal haar weg';
const LOOSE = '4: schrijf &lt; in plaats van <, of maak er opmaak van zoals <v Naam> of <i>';
const OVERLAP = 'deze ondertitel begint terwijl die erboven er nog staat; verbeter de tijden';
const ORDER = 'deze ondertitel begint eerder dan die erboven; zet ze op volgorde van tijd';

describe('a file of captions is refused with the line', () => {
  test.each([
    ['nothing in it', '', [HEADER]],
    ['only empty lines', '\n\n', [HEADER]],
    ['captions from line 1', '00:01.000 --> 00:02.000\nDag', [HEADER]],
    [
      'an empty line above WEBVTT',
      '\nWEBVTT\n\n00:01.000 --> 00:02.000\nDag',
      [HEADER, `2: ${NO_TIMES}`],
    ],
    ['WEBVTT in small letters', 'webvtt\n\n00:01.000 --> 00:02.000\nDag', [HEADER]],
    ['WEBVTT stuck to a word', 'WEBVTTX\n\n00:01.000 --> 00:02.000\nDag', [HEADER]],
    [
      'no line below WEBVTT',
      'WEBVTT\n00:01.000 --> 00:02.000\nDag',
      ['2: zet een lege regel tussen WEBVTT en de eerste ondertitel'],
    ],
    [
      'no caption',
      'WEBVTT\n\nNOTE Komt nog.\n',
      ['1: in dit bestand staat geen enkele ondertitel'],
    ],
  ])('with %s', async (_title, text, expected) => {
    expect(await complaints(text)).toEqual(expected);
  });
});

describe('a caption is refused with the line', () => {
  test.each([
    ['a comma in its times', '00:00:01,000 --> 00:00:02,000\nDag', [TIMES]],
    ['one digit for a minute', '0:01.000 --> 00:02.000\nDag', [TIMES]],
    ['no thousandths, which browsers refuse', '00:01 --> 00:02\nDag', [TIMES]],
    ['one digit behind the point', '00:01.5 --> 00:02.000\nDag', [TIMES]],
    ['more than sixty seconds', '00:01.000 --> 00:62.000\nDag', [TIMES]],
    ['no second time', '00:01.000 -->\nDag', [TIMES]],
    ['no spaces around the arrow', '00:01.000-->00:02.000\nDag', [TIMES]],
    ['a short arrow', '00:01.000 -> 00:02.000\nDag', [ARROW]],
    ['a dash', '00:01.000 – 00:02.000\nDag', [ARROW]],
    ['no times', 'Dag', [`3: ${NO_TIMES}`]],
    [
      'an empty line in its text',
      '00:01.000 --> 00:02.000\nDag,\n\nik ben Anna.',
      [`6: ${NO_TIMES}`],
    ],
    [
      'the next one stuck to it',
      '00:01.000 --> 00:02.000\nDag\n00:02.000 --> 00:03.000\nDoei',
      ['5: hier begint een nieuwe ondertitel; zet er een lege regel boven'],
    ],
    ['an end before its start', '00:02.000 --> 00:01.000\nDag', [STOPS]],
    ['an end at its start', '00:02.000 --> 00:02.000\nDag', [STOPS]],
    ['an unknown setting', '00:01.000 --> 00:02.000 kleur:rood\nDag', [SETTING]],
    ['a setting with an unknown value', '00:01.000 --> 00:02.000 align:midden\nDag', [SETTING]],
    ['no text', '00:01.000 --> 00:02.000', [`3: ${EMPTY}`]],
    ['only markup', 'een\n00:01.000 --> 00:02.000\n<v Anna> </v>', [`4: ${EMPTY}`]],
    [
      'two who talk',
      '00:01.000 --> 00:02.000\n<v Anna>Dag</v> <v Ben>Doei</v>',
      ['3: hier praten Anna en Ben; geef ieder een eigen ondertitel'],
    ],
    ['a < that is no markup', '00:01.000 --> 00:02.000\n5 < 6 en 7 > 6', [LOOSE]],
    ['markup that does not exist', '00:01.000 --> 00:02.000\n<voornaam> belt aan', [LOOSE]],
    ['markup that does not close', '00:01.000 --> 00:02.000\n<i Dag', [LOOSE]],
  ])('for %s', async (_title, caption, expected) => {
    expect(await complaints(`WEBVTT\n\n${caption}\n`)).toEqual(expected);
  });

  test('when it begins while the one above it is still there', async () => {
    const text = GOOD.replace('00:02.000 --> 00:04.250', '00:01.999 --> 00:04.250');
    expect(await complaints(text)).toEqual([`9: ${OVERLAP}`]);
  });

  test('when it begins before the one above it', async () => {
    const text = GOOD.replace('00:00.500 --> 00:02.000', '00:03.000 --> 00:04.000');
    expect(await complaints(text)).toEqual([`9: ${ORDER}`]);
  });

  test('and the others stay, with all that is wrong in order of line', async () => {
    const text = GOOD.replace('00:02.000 -->', '00:02,000 -->').concat('\nVergeten tekst.\n');
    const {cues, problems} = await readCaptions(text);
    expect(cues).toEqual([CUES[0], CUES[2]]);
    expect(problems.map(({line}) => line)).toEqual([9, 20]);
  });
});

test('whatever stands in the file: all of it is read, and what is kept holds', async () => {
  const part = fc.constantFrom(
    'WEBVTT',
    '\n',
    '\n\n',
    '00:01.000',
    ' --> ',
    '00:02.500',
    '00:00.000',
    '<v Anna>',
    '</v>',
    '<',
    '>',
    '&lt;',
    'align:start',
    'line:',
    ' ',
    'Dag',
    '\0',
    'NOTE',
    '__proto__:1',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(part, {maxLength: 40}), async (parts) => {
      const {cues, problems} = await readCaptions(`WEBVTT\n\n${parts.join('')}`);
      expect(cues.length + problems.length).toBeGreaterThan(0);
      expect(cues.filter(({start, end, text}) => !(start < end && text !== ''))).toEqual([]);
      expect(problems.every(({line}) => Number.isInteger(line) && line > 0)).toBe(true);
    }),
    {numRuns: 500},
  );
});
