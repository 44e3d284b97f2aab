import {formatProblems} from '../problems';
import {readYaml} from './readYaml';

const FILE = 'data/test.yaml';

/** What an editor reads about a file that is not YAML. */
const complaint = (text: string) => formatProblems(readYaml(FILE, text).problems);

test('gives the value of a file', () => {
  const {yaml, problems} = readYaml(FILE, '- id: R01\n  sources: [a, b]\n');
  expect(yaml.value).toEqual([{id: 'R01', sources: ['a', 'b']}]);
  expect(problems).toEqual([]);
});

test('keeps a day a text', () => {
  expect(readYaml(FILE, 'checked: 2026-11-21').yaml.value).toEqual({checked: '2026-11-21'});
});

test('names file and line of a colon that needs quotation marks', () => {
  expect(complaint('- id: R01\n  title: Leiden: een plek\n')).toMatchInlineSnapshot(`
   "De inhoud klopt nog niet: 1 probleem.
     data/test.yaml:2 · hier is de YAML niet goed geschreven (Nested mappings are not allowed in compact mappings). Staat er een dubbele punt in een tekst? Zet de tekst dan tussen aanhalingstekens. Let ook op inspringen."
  `);
});

test('names file and line of a field that stands twice', () => {
  expect(complaint('id: R01\nlimit: a\nid: R02\n')).toMatchInlineSnapshot(`
   "De inhoud klopt nog niet: 1 probleem.
     data/test.yaml:3 · hier is de YAML niet goed geschreven (Map keys must be unique). Staat er een dubbele punt in een tekst? Zet de tekst dan tussen aanhalingstekens. Let ook op inspringen."
  `);
});

test('names file and line of a quotation mark that is not closed', () => {
  expect(complaint('id: R01\ntitle: "Leiden\n')).toMatchInlineSnapshot(`
   "De inhoud klopt nog niet: 1 probleem.
     data/test.yaml:3 · hier is de YAML niet goed geschreven (Missing closing "quote). Staat er een dubbele punt in een tekst? Zet de tekst dan tussen aanhalingstekens. Let ook op inspringen."
  `);
});

test('says once what is wrong with a line', () => {
  const {problems} = readYaml(FILE, '- options:\n    - id: a\n   text: b\n      why: c\n- x: "\n');
  const lines = problems.map(({line}) => line);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines).toEqual([...new Set(lines)]);
});

test('says that a star at the start needs quotation marks', () => {
  expect(complaint('id: R01\ntitle: *nieuw*\n')).toMatchInlineSnapshot(`
   "De inhoud klopt nog niet: 1 probleem.
     data/test.yaml:2 · YAML leest *nieuw* als een verwijzing. Zet de tekst tussen aanhalingstekens."
  `);
});

test('gives no value for a file with a problem', () => {
  expect(readYaml(FILE, 'title: "Leiden\n').yaml.value).toBeUndefined();
  expect(readYaml(FILE, 'title: *nieuw*\n').yaml.value).toBeUndefined();
});

describe('lineOf', () => {
  const {yaml} = readYaml(
    FILE,
    `# first line
- id: R01
  statement: >-
    Over more
    than one line.
  sources:
    - a
    - b
- id: R02
`,
  );

  test.each([
    ['a record', [0], 2],
    ['the second record', [1], 9],
    ['a field', [0, 'id'], 2],
    ['a field whose value begins on the next line, the line of its name', [0, 'statement'], 3],
    ['an item of a list', [0, 'sources', 1], 8],
    ['a field that is missing, the line of its record', [1, 'limit'], 9],
    ['a field of a field that is missing, the line of the record', [1, 'figure', 'value'], 9],
    ['the whole file', [], 2],
  ])('gives for %s', (_title, path, line) => {
    expect(yaml.lineOf(path)).toBe(line);
  });

  test('gives nothing for an empty file', () => {
    expect(readYaml(FILE, '').yaml.lineOf([0, 'id'])).toBeUndefined();
  });
});
