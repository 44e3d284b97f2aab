import vm from 'node:vm';
import * as fc from 'fast-check';
import {findPersonal} from './findPersonal';

const SEED = 20261122;

const shown = (text: string) =>
  findPersonal(text).map(({kind, start, end}) => [kind, text.slice(start, end)]);

test('finds every kind in one note, in order', () => {
  const note = [
    'Mevrouw Jansen (geb. 12-03-1971, bsn 111222333),',
    'Kerkstraat 12, 1015 AA Amsterdam, 06-12345678 of sam@voorbeeld.example,',
    'rekening NL91 ABNA 0417 1643 00, auto GZ-123-B.',
  ].join('\n');
  expect(shown(note)).toEqual([
    ['name', 'Mevrouw Jansen'],
    ['birth-date', '12-03-1971'],
    ['bsn', '111222333'],
    ['address', 'Kerkstraat 12, 1015 AA'],
    ['phone', '06-12345678'],
    ['email', 'sam@voorbeeld.example'],
    ['iban', 'NL91 ABNA 0417 1643 00'],
    ['plate', 'GZ-123-B'],
  ]);
});

test('of two that find the same characters the surest stays', () => {
  expect(shown('06-12345678@voorbeeld.example')).toEqual([
    ['email', '06-12345678@voorbeeld.example'],
  ]);
  expect(shown('Jansen, Keizersgracht 12, 1015 AA Amsterdam')).toEqual([
    ['address', 'Keizersgracht 12, 1015 AA'],
  ]);
});

test('a note without personal data has none', () => {
  const note = `Op 12-03-2024 om 10:30 gesprek in kamer 3.14, week 11 (schooljaar 2023-2024).
    Huur € 1.234,56; toeslag 120 euro per maand. Zie artikel 31 lid 2 Pw en blz. 12-16.
    Zaaknummer 2024-0012345, ordernummer 0612345678. Coach A belt mevrouw B. Ze wil om 9.00 uur.`;
  expect(shown(note)).toEqual([]);
});

/** Pieces that many rules begin with, and any code unit, so also halves of a letter. */
const pieces = fc.constantFrom(
  ...'06-12345678|0|6| |-|.|(|111222333|NL91 ABNA 0417 1643 00|@|sam@voorbeeld.example|1015'.split(
    '|',
  ),
  ...' AA |Kerkstraat |12|geb. |12-03-1971|\n|GZ-123-B|mevrouw |Jansen|kenteken |\0|+31'.split('|'),
  ...'\u202e|اطلب|👩‍👧|\ud800'.split('|'),
);
const units = fc.integer({min: 0, max: 0xff_ff}).map((code) => String.fromCharCode(code));
const text = fc.array(fc.oneof(pieces, units), {maxLength: 30}).map((parts) => parts.join(''));

test('offsets stay inside any text, in order and without overlap', () => {
  fc.assert(
    fc.property(text, (given) => {
      let last = 0;
      for (const {start, end} of findPersonal(given)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(given.length);
    }),
    {seed: SEED, numRuns: 3000},
  );
});

test('what is found alone is found between words of any script', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        '06-12345678',
        'sam@voorbeeld.example',
        '111222333',
        'GZ-123-B',
        '1015 AA 12',
      ),
      fc.constantFrom('اطلب المساعدة', '👍🏽 ja', '\u202eneder\u202c', 'é\u0301', '\ud800 x'),
      (data, words) => {
        expect(shown(`${words}, ${data}, ${words}`).map(([, found]) => found)).toEqual([data]);
      },
    ),
    {seed: SEED},
  );
});

/** Ends the run where one rule would go on for minutes; ten times the longest field takes under a second. */
const within = (milliseconds: number, run: () => unknown): unknown =>
  vm.runInNewContext('run()', {run}, {timeout: milliseconds});

const ATOMS = [
  "1|12 |0 6 |06-|06-1|1015 AA |1015 AA 1 |a|a@|a.|a'|a@a.|@|NL|NL91 ABNA |Aa |Aa-|A|mevrouw ",
  'mevrouw A. |geb. |geb 12-|12-03-1971 |Kerkstraat |Kerkstraat 1|Van de |(| |\t|\n|AB-|a1|+31|+',
  'kenteken |postcode |straat 1 |Laan van |\ud800|\u202e|00 |zaaknummer ',
].flatMap((line) => line.split('|'));

test.each(ATOMS)('repeated to 200,000 characters %j takes no long time', (atom) => {
  const long = atom.repeat(Math.ceil(200_000 / atom.length));
  expect(() => within(5000, () => findPersonal(long))).not.toThrow();
});
