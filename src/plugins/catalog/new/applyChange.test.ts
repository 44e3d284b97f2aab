import fs from 'node:fs';
import path from 'node:path';
import {folderWith} from '@site/test/builders/folder';
import {applyChanges} from './applyChange';
import type {Change} from './recipe';

const FILE = 'data/terms.yaml';
const TEXT = '- id: b\n  term: b\n';

const read = (root: string, file: string) => fs.readFileSync(path.join(root, file), 'utf8');

/** The file after a record goes into it, with the line that an editor is told. */
function changed(old: string, before?: number) {
  const root = folderWith({[FILE]: old});
  const place = before === undefined ? {} : {before};
  const applied = applyChanges(root, [{kind: 'insert', file: FILE, text: TEXT, ...place}]);
  return {text: read(root, FILE), line: 'lines' in applied ? applied.lines[0] : undefined};
}

const POST = 'blog/terugblik/x.mdx';
const NEW_POST: Change = {kind: 'create', file: POST, text: 'Tekst.\n'};
const RECORD: Change = {kind: 'insert', file: FILE, text: TEXT};

describe('a new file', () => {
  test('is made, with its folders', () => {
    const root = folderWith({});
    expect(applyChanges(root, [NEW_POST])).toEqual({lines: [1]});
    expect(read(root, POST)).toBe('Tekst.\n');
  });

  test('is made beside the files of a folder that is there', () => {
    const root = folderWith({'blog/terugblik/y.mdx': 'Oud.\n'});
    expect(applyChanges(root, [NEW_POST])).toEqual({lines: [1]});
    expect(read(root, 'blog/terugblik/y.mdx')).toBe('Oud.\n');
  });

  test.each([
    ['words', 'Werk van een ander.\n'],
    ['nothing', ''],
  ])('is not written over a file with %s in it', (_title, old) => {
    const root = folderWith({[POST]: old});
    expect(applyChanges(root, [NEW_POST])).toEqual({taken: POST});
    expect(read(root, POST)).toBe(old);
  });
});

test('a record leaves other files alone', () => {
  const root = folderWith({[FILE]: '- id: a\n', 'data/sources.yaml': '- id: s\n'});
  applyChanges(root, [RECORD]);
  expect(read(root, 'data/sources.yaml')).toBe('- id: s\n');
});

/** Every file and folder, a file with what stands in it. */
const everything = (root: string) =>
  fs
    .readdirSync(root, {recursive: true, encoding: 'utf8'})
    .toSorted()
    .map((name) => [name, fs.statSync(path.join(root, name)).isFile() ? read(root, name) : '']);

describe('several changes', () => {
  const PAGE: Change = {kind: 'create', file: 'docs/x.mdx', text: 'Pagina.\n'};

  test('are all made, each with its line', () => {
    const root = folderWith({[FILE]: '- id: a\n'});
    expect(applyChanges(root, [PAGE, RECORD, NEW_POST])).toEqual({lines: [1, 2, 1]});
    expect(read(root, 'docs/x.mdx')).toBe('Pagina.\n');
    expect(read(root, FILE)).toBe(`- id: a\n${TEXT}`);
    expect(read(root, POST)).toBe('Tekst.\n');
  });

  test('are none of them made when the second would go over a file', () => {
    const root = folderWith({[FILE]: '- id: a\n', [POST]: 'Werk van een ander.\n'});
    const before = everything(root);
    expect(applyChanges(root, [RECORD, NEW_POST, PAGE])).toEqual({taken: POST});
    expect(everything(root)).toEqual(before);
  });

  test('are none of them made when the list for the second is not there', () => {
    const root = folderWith({'data/sources.yaml': '- id: s\n'});
    const before = everything(root);
    expect(() => applyChanges(root, [PAGE, RECORD])).toThrow('ENOENT');
    expect(everything(root)).toEqual(before);
  });

  test('are taken back, with their folders, when the disk refuses the last', () => {
    // A file stands where the last needs a folder.
    const root = folderWith({[FILE]: '- id: a\n', blog: 'Geen map.\n'});
    const before = everything(root);
    expect(() => applyChanges(root, [PAGE, RECORD, NEW_POST])).toThrow(/EEXIST|ENOTDIR/);
    expect(everything(root)).toEqual(before);
  });
});

describe('a record at the end', () => {
  test.each([
    ['as it should be', '# a\n- id: a\n  term: a\n'],
    ['without a final line end', '# a\n- id: a\n  term: a'],
    ['with blank lines at its end', '# a\n- id: a\n  term: a\n\n\n'],
  ])('goes below the last record of a file %s', (_title, old) => {
    expect(changed(old)).toEqual({text: `# a\n- id: a\n  term: a\n${TEXT}`, line: 4});
  });

  test('keeps a blank line between records, and points at the record below it', () => {
    expect(changed('- id: a\n\n- id: c\n')).toEqual({
      text: `- id: a\n\n- id: c\n\n${TEXT}`,
      line: 5,
    });
  });

  test('keeps a blank line between records of several lines', () => {
    expect(changed('- id: a\n  term: a\n\n- id: c\n  term: c\n').text).toBe(
      `- id: a\n  term: a\n\n- id: c\n  term: c\n\n${TEXT}`,
    );
  });

  test('takes no blank line from one that stands below the comment of the file', () => {
    expect(changed('# a\n\n- id: a\n- id: c\n').text).toBe(`# a\n\n- id: a\n- id: c\n${TEXT}`);
  });

  test('stays below a comment that ends the file', () => {
    expect(changed('- id: a\n# Einde.\n')).toEqual({text: `- id: a\n# Einde.\n${TEXT}`, line: 3});
  });
});

describe('a record before a line', () => {
  test('goes between two records', () => {
    expect(changed('# a\n- id: a\n- id: c\n', 3)).toEqual({
      text: `# a\n- id: a\n${TEXT}- id: c\n`,
      line: 3,
    });
  });

  test('goes above the first record, below the comment of the file', () => {
    expect(changed('# a\n- id: c\n', 2)).toEqual({text: `# a\n${TEXT}- id: c\n`, line: 2});
  });

  test('goes below a comment of the file that is several lines long', () => {
    expect(changed('# a\n# b\n- id: c\n', 3)).toEqual({
      text: `# a\n# b\n${TEXT}- id: c\n`,
      line: 3,
    });
  });

  test('goes above the first line', () => {
    expect(changed('- id: c\n', 1)).toEqual({text: `${TEXT}- id: c\n`, line: 1});
  });

  test('keeps a blank line on both sides where records have them', () => {
    expect(changed('- id: a\n\n- id: c\n', 3)).toEqual({
      text: `- id: a\n\n${TEXT}\n- id: c\n`,
      line: 3,
    });
  });

  test('gives a file without a final line end one', () => {
    expect(changed('- id: a\n- id: c', 2).text).toBe(`- id: a\n${TEXT}- id: c\n`);
  });

  test.each([
    ['one line', '# Over c.\n'],
    ['several lines', '# Over c.\n# En meer.\n'],
  ])('leaves a comment of %s with the record that it is about', (_title, comment) => {
    const line = comment.split('\n').length + 1;
    expect(changed(`- id: a\n${comment}- id: c\n`, line)).toEqual({
      text: `- id: a\n${TEXT}${comment}- id: c\n`,
      line: 2,
    });
  });

  test('leaves a comment with its record below a blank line', () => {
    expect(changed('- id: a\n\n# Over c.\n- id: c\n\n- id: d\n', 4)).toEqual({
      text: `- id: a\n\n${TEXT}\n# Over c.\n- id: c\n\n- id: d\n`,
      line: 3,
    });
  });

  test('does not take a comment inside the record above for one of the record', () => {
    expect(changed('- id: a\n  # Over a.\n- id: c\n', 3)).toEqual({
      text: `- id: a\n  # Over a.\n${TEXT}- id: c\n`,
      line: 3,
    });
  });
});

/** The same text with the line ends of Windows. */
const windows = (text: string) => text.replaceAll('\n', '\r\n');

describe('line ends of Windows', () => {
  test('are kept in a file that gets a record at its end', () => {
    expect(changed(windows('# a\n- id: a\n'))).toEqual({
      text: windows(`# a\n- id: a\n${TEXT}`),
      line: 3,
    });
  });

  test('are kept in a file that gets a record before a line', () => {
    expect(changed(windows('- id: a\n# Over c.\n- id: c\n'), 3)).toEqual({
      text: windows(`- id: a\n${TEXT}# Over c.\n- id: c\n`),
      line: 2,
    });
  });

  test.each([
    ['of one line', '- id: a\n\n- id: c\n'],
    ['of several lines', '- id: a\n  term: a\n\n- id: c\n'],
  ])('do not hide the blank lines between records %s', (_title, old) => {
    expect(changed(windows(old)).text).toBe(windows(`${old}\n${TEXT}`));
  });
});
