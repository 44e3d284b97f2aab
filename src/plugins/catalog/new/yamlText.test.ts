import fs from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import type {Options} from 'prettier';
import * as yamlPlugin from 'prettier/plugins/yaml';
import * as prettier from 'prettier/standalone';
import {fact, source, term} from '@site/test/builders/records';
import {readYaml} from '../data/readYaml';
import {yamlText} from './yamlText';

const CONFIG: Options = JSON.parse(
  fs.readFileSync(path.join(__dirname, '../../../../.prettierrc.json'), 'utf8'),
);

const isAsPrettierLeavesIt = (text: string) =>
  prettier.check(text, {...CONFIG, parser: 'yaml', plugins: [yamlPlugin]});

const readBack = (text: string) => {
  const {yaml, problems} = readYaml('data/test.yaml', text);
  return {value: yaml.value, problems};
};

/** Characters that mean something in YAML, among all others; no control characters, one line. */
const oneLine = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...`'":#-?[]{}&*!|>%@\`,\\~= `.split('')),
      fc.string({unit: 'grapheme', minLength: 1, maxLength: 1}),
    ),
    maxLength: 150,
  })
  .filter((text) => !/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(text));

test('writes a record as an item of a list', () => {
  expect(yamlText([{id: 'nazorg', forms: ['a', 'b'], checked: null}])).toBe(
    `- id: nazorg
  forms:
    - a
    - b
  checked: null
`,
  );
});

test('writes fields for the top of a page', () => {
  expect(yamlText({title: 'Nazorg', date: '2026-11-22'})).toBe('title: Nazorg\ndate: 2026-11-22\n');
});

test('keeps a long text on one line', () => {
  const text = `${'woord '.repeat(60)}woord.`;
  expect(yamlText({text})).toBe(`text: ${text}\n`);
});

test.each([
  ['a colon', 'Leiden: een plek', "'Leiden: een plek'"],
  ['a number sign', 'a #b', "'a #b'"],
  ['quotation marks at the start', '"Doe Mee" begint', `'"Doe Mee" begint'`],
  ['an apostrophe at the start', "'s avonds", `"'s avonds"`],
  ['both', `'a' en "b"`, `'''a'' en "b"'`],
  ['a dash at the start', '- streepje', "'- streepje'"],
  ['a star at the start', '*ster', "'*ster'"],
  ['a year', '2018', "'2018'"],
  ['a word that YAML reads as a value', 'true', "'true'"],
  ['nothing at all, in the word of YAML', 'null', "'null'"],
  ['quotation marks further on', 'De "oude" stad', 'De "oude" stad'],
])('quotes %s no more than it must', (_title, text, written) => {
  expect(yamlText({text})).toBe(`text: ${written}\n`);
  expect(readBack(yamlText({text}))).toEqual({value: {text}, problems: []});
});

test('writes any one line so that it is read back unchanged', () => {
  fc.assert(
    fc.property(oneLine, (text) => {
      const record = [{id: 'a', text, list: [text], inside: {text}}];
      expect(readBack(yamlText(record))).toEqual({value: record, problems: []});
    }),
    {seed: 20261122, numRuns: 1000},
  );
});

test.each([
  ['a term', term()],
  ['a source', source({title: 'Bijstand: "een begin"'})],
  ['a fact', fact({statement: "De foto's: 'mooi', zegt \"men\"."})],
])('writes %s as Prettier leaves it', async (_title, record) => {
  expect(await isAsPrettierLeavesIt(yamlText([record]))).toBe(true);
});

test('writes any one line as Prettier leaves it', async () => {
  await fc.assert(
    fc.asyncProperty(oneLine, async (text) => {
      const written = yamlText([{id: 'a', text: text.trim(), list: ['b', text.trim()]}]);
      expect(await isAsPrettierLeavesIt(written)).toBe(true);
    }),
    {seed: 20261122, numRuns: 200},
  );
});
