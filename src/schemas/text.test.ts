import * as v from 'valibot';
import {complaints} from '@site/test/builders/complaints';
import {HttpsUrlSchema, PartialDateSchema, SlugSchema, TextSchema, WholeNumberSchema} from './text';

const field = (schema: v.GenericSchema<unknown, unknown>, value: unknown) =>
  complaints(v.strictObject({veld: schema}), {veld: value});

const EMPTY = 'veld: dit veld is leeg; vul het in.';
const SLUG = 'veld: gebruik alleen kleine letters, cijfers en streepjes, zoals divosa-2020.';
const DATE = 'veld: schrijf de datum als 2020, 2020-06 of 2020-06-18.';

describe('TextSchema', () => {
  test.each([
    ['an empty text', '', EMPTY],
    ['spaces alone', '   ', EMPTY],
    ['nothing behind the colon', null, EMPTY],
    ['a field that is not there', undefined, 'veld: dit veld ontbreekt; vul het in.'],
    ['a number', 7, 'veld: hier hoort tekst te staan, en er staat 7.'],
    ['a list', ['a'], 'veld: hier hoort tekst te staan, en er staat een lijst.'],
    ['fields', {a: 'b'}, 'veld: hier hoort tekst te staan, en er staat een groep velden.'],
  ])('refuses %s', (_title, value, complaint) => {
    expect(field(TextSchema, value)).toEqual([complaint]);
  });

  test('takes off the spaces around a text', () => {
    expect(v.parse(TextSchema, '  Leiden\n')).toBe('Leiden');
  });
});

describe('SlugSchema', () => {
  test.each(['divosa-2020', 'a', '2020', 'samenwerking-en-dialoog'])('takes %s', (slug) => {
    expect(v.parse(SlugSchema, slug)).toBe(slug);
  });

  test.each(['Divosa', 'divosa 2020', 'divosa--2020', '-divosa', 'divosa-', 'café', 'a_b', 'a/b'])(
    'refuses %s',
    (slug) => {
      expect(field(SlugSchema, slug)).toEqual([SLUG]);
    },
  );

  test('says of an empty slug only that it is empty', () => {
    expect(field(SlugSchema, '')).toEqual([EMPTY]);
  });
});

describe('PartialDateSchema', () => {
  test.each([
    ['2020', '2020'],
    [2020, '2020'],
    ['2020-06', '2020-06'],
    ['2020-06-18', '2020-06-18'],
  ])('takes %p as %s', (value, date) => {
    expect(v.parse(PartialDateSchema, value)).toBe(date);
  });

  test.each(['20', '2020-13', '2020-00', '2020-6', '2020-06-32', '18 juni 2020', 20, true])(
    'refuses %p',
    (value) => {
      expect(field(PartialDateSchema, value)).toEqual([DATE]);
    },
  );
});

describe('HttpsUrlSchema', () => {
  test('takes an https address', () => {
    expect(field(HttpsUrlSchema, 'https://www.divosa.nl/nieuws?a=1#b')).toEqual([]);
  });

  test.each([
    ['http://www.divosa.nl', 'veld: begin het adres met https://.'],
    ['javascript:alert(1)', 'veld: begin het adres met https://.'],
    ['www.divosa.nl', 'veld: is geen geldig adres.'],
    ['', EMPTY],
  ])('refuses "%s" with one message', (value, complaint) => {
    expect(field(HttpsUrlSchema, value)).toEqual([complaint]);
  });
});

test.each([
  [1.5, 'veld: schrijf een heel getal.'],
  ['1', 'veld: hier hoort een getal te staan, en er staat "1".'],
])('WholeNumberSchema refuses %p', (value, complaint) => {
  expect(field(WholeNumberSchema, value)).toEqual([complaint]);
});
