import * as v from 'valibot';
import {complaints} from '@site/test/builders/complaints';
import {
  AddressSchema,
  DaySchema,
  HttpsUrlSchema,
  PartialDateSchema,
  SlugSchema,
  TextSchema,
  WholeNumberSchema,
} from './text';

const field = (schema: v.GenericSchema<unknown, unknown>, value: unknown) =>
  complaints(v.strictObject({veld: schema}), {veld: value});

const EMPTY = 'veld: dit veld is leeg; vul het in.';
const SLUG = 'veld: gebruik alleen kleine letters, cijfers en streepjes, zoals divosa-2020.';
const DATE = 'veld: schrijf de datum als 2020, 2020-06 of 2020-06-18.';
const DAY = 'veld: schrijf eerst het jaar, dan de maand, dan de dag, zoals 2026-11-21.';
const NO_SUCH_DAY = 'veld: deze dag bestaat niet; kijk op de kalender.';
const ADDRESS = 'veld: schrijf een adres op deze site, zoals /pilots/leiden.';

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

describe('DaySchema', () => {
  test.each(['2026-11-21', '2026-12-31', '2024-02-29', '2000-02-29'])('takes %s', (day) => {
    expect(v.parse(DaySchema, day)).toBe(day);
  });

  test.each(['2026-02-31', '2026-02-29', '1900-02-29', '2026-04-31'])(
    'refuses %s: the calendar does not have it',
    (day) => {
      expect(field(DaySchema, day)).toEqual([NO_SUCH_DAY]);
    },
  );

  test.each([
    '2026',
    '2026-11',
    '2026-13-01',
    '2026-11-00',
    '2026-11-32',
    '2026-1-1',
    '21-11-2026',
  ])('refuses %s: it is no day of year, month and day', (day) => {
    expect(field(DaySchema, day)).toEqual([DAY]);
  });

  test('refuses a time behind the day', () => {
    expect(field(DaySchema, '2026-11-21T10:00:00Z')).toEqual([DAY]);
  });

  test('refuses a number', () => {
    expect(field(DaySchema, 2026)).toEqual(['veld: hier hoort tekst te staan, en er staat 2026.']);
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

test.each(['2026-02-31', '2026-02-29', '2020-06-31'])(
  'PartialDateSchema refuses %s: the calendar does not have it',
  (date) => {
    expect(field(PartialDateSchema, date)).toEqual([NO_SUCH_DAY]);
  },
);

test('PartialDateSchema takes a leap day', () => {
  expect(v.parse(PartialDateSchema, '2024-02-29')).toBe('2024-02-29');
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

describe('AddressSchema', () => {
  test.each(['/', '/start', '/pilots/leiden', '/pilots/leiden/', '/a-1/b'])(
    'takes %s',
    (address) => {
      expect(v.parse(AddressSchema, address)).toBe(address);
    },
  );

  test.each([
    'pilots/leiden',
    '//elders.nl',
    'https://elders.nl',
    '/Pilots',
    '/pilots//leiden',
    '/pilots?x=1',
    '/begrippen#caseload',
    '/pilots/leiden.mdx',
  ])('refuses %s', (address) => {
    expect(field(AddressSchema, address)).toEqual([ADDRESS]);
  });

  test('says of an empty address only that it is empty', () => {
    expect(field(AddressSchema, '')).toEqual([EMPTY]);
  });
});
