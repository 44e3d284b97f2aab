import {folderWith} from '@site/test/builders/folder';
import {withFieldLines} from './fieldLines';

const FILE = 'data/checks/contact.yaml';

const TEXT = `# The first line.
- id: een
  questions:
    - id: vraag
      facts: [R99]
- id: twee
  page: /weg
  questions:
    - id: andere
      facts:
        - R98
`;

const lineOf = (line: number | undefined, field: string | undefined, text = TEXT) => {
  const problem = {
    file: FILE,
    ...(line === undefined ? {} : {line}),
    ...(field === undefined ? {} : {field}),
    message: 'bestaat niet.',
  };
  const [found] = withFieldLines(folderWith({[FILE]: text}), [problem]);
  return found?.line;
};

test.each([
  [2, 'questions.0.facts', 5],
  [6, 'questions.0.facts', 10],
  [6, 'page', 7],
  [6, 'id', 6],
])('of the record at line %i, the field %s stands at line %i', (record, field, line) => {
  expect(lineOf(record, field)).toBe(line);
});

test('a field that is not there has the line of what should hold it', () => {
  expect(lineOf(2, 'page')).toBe(2);
});

test.each([
  ['no line', undefined, 'page'],
  ['no field', 2, undefined],
  ['the line of no record', 4, 'page'],
])('a problem with %s stays as it is', (_what, line, field) => {
  expect(lineOf(line, field)).toBe(line);
});

test('a problem of a page stays as it is, and the page is not read', () => {
  const problem = {file: 'docs/weg.mdx', line: 3, field: 'title', message: 'x'};
  expect(withFieldLines('/nergens', [problem])).toEqual([problem]);
});
