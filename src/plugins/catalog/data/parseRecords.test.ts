import * as v from 'valibot';
import {formatProblems} from '../problems';
import {FactSchema} from '../../../schemas/fact';
import {parseList, parseValue} from './parseRecords';
import {readYaml} from './readYaml';

const FILE = 'data/facts/test.yaml';

function parse(text: string) {
  return parseList(FactSchema, FILE, readYaml(FILE, text).yaml);
}

const GOOD = `- id: R01
  kind: onderzoek
  statement: In Leiden steeg 77 procent.
  sources: [divosa-2020]
  limit: Het aantal staat er niet bij.
`;

test('gives each record with the file and line where it begins', () => {
  const {records, problems} = parse(`# Facts\n${GOOD}${GOOD.replace('R01', 'R02')}`);
  expect(problems).toEqual([]);
  expect(records.map(({record, file, line}) => [record.id, file, line])).toEqual([
    ['R01', FILE, 2],
    ['R02', FILE, 7],
  ]);
});

test('names every problem of every record at once, with its line and field', () => {
  const {problems} = parse(`- id: r1
  kind: onderzoekje
  statement: ""
  figure:
    text: 77 procent
    valeu: 77
    unit: procent
    precision: exact
  sources: divosa-2020
  limits: Het aantal staat er niet bij.
- een los zinnetje
- id: R02
  kind: onderzoek
  statement: 5
  sources: []
  limit:
`);
  expect(formatProblems(problems)).toMatchInlineSnapshot(`
   "De inhoud klopt nog niet: 12 problemen.
     data/facts/test.yaml:1 · id: schrijf een hoofdletter en twee cijfers, zoals R01.
     data/facts/test.yaml:1 · limit: dit veld ontbreekt; vul het in.
     data/facts/test.yaml:2 · kind: "onderzoekje" kan hier niet. Kies een van: onderzoek, literatuur.
     data/facts/test.yaml:3 · statement: dit veld is leeg; vul het in.
     data/facts/test.yaml:4 · figure.value: dit veld ontbreekt; vul het in.
     data/facts/test.yaml:6 · figure.valeu: dit veld kennen we hier niet. Bedoelde je value?
     data/facts/test.yaml:9 · sources: hier hoort een lijst (regels die met een streepje beginnen) te staan, en er staat "divosa-2020".
     data/facts/test.yaml:10 · limits: dit veld kennen we hier niet. Bedoelde je limit?
     data/facts/test.yaml:11 · hier hoort een groep velden met een naam en een waarde te staan, en er staat "een los zinnetje".
     data/facts/test.yaml:14 · statement: hier hoort tekst te staan, en er staat 5.
     data/facts/test.yaml:15 · sources: noem minstens één bron uit data/sources.yaml.
     data/facts/test.yaml:16 · limit: dit veld is leeg; vul het in."
  `);
});

test('leaves out the record with a problem and keeps the others', () => {
  const {records} = parse(`- id: R02\n${GOOD}`);
  expect(records.map(({record}) => record.id)).toEqual(['R01']);
});

test.each([
  ['one record without its dash', 'id: R01\n'],
  ['an empty file', ''],
  ['a sentence', 'Hier komen de feiten.\n'],
])('says of %s that it should be a list', (_title, text) => {
  expect(formatProblems(parse(text).problems)).toBe(
    `De inhoud klopt nog niet: 1 probleem.
  data/facts/test.yaml · dit bestand hoort een lijst te zijn: elk onderdeel begint met een streepje.`,
  );
});

test('gives one message for a field, the first of its rules', () => {
  const schema = v.strictObject({
    veld: v.pipe(v.string(), v.minLength(1, 'een'), v.regex(/x/, 'twee')),
  });
  const {yaml} = readYaml(FILE, 'veld: ""');
  expect(parseValue(schema, {file: FILE, yaml}, yaml.value).problems).toEqual([
    {file: FILE, line: 1, field: 'veld', message: 'een.'},
  ]);
});

test('says of a file that is one record and holds nothing what should be in it', () => {
  const {yaml} = readYaml(FILE, '');
  expect(parseValue(FactSchema, {file: FILE, yaml}, yaml.value).problems).toEqual([
    {
      file: FILE,
      message:
        'hier hoort een groep velden met een naam en een waarde te staan, en er staat niets.',
    },
  ]);
});
