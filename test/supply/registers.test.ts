import fs from 'node:fs';
import path from 'node:path';
import {readManifest} from './lockfile';

/** What stands between backticks in the first column of the tables of a Markdown file, row by row. */
const firstColumns = (file: string): string[] =>
  fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)])
    .map(([, name = '']) => name);

/** A package of Docusaurus may leave out its scope, and a star stands for what comes after it. */
const isMeant = (name: string) => (told: string) =>
  told.endsWith('*')
    ? name.startsWith(told.slice(0, -1))
    : name === told || name === `@docusaurus/${told}`;

describe('every package has its reason, and every reason its package (decisions/0005)', () => {
  const {dependencies, devDependencies, overrides} = readManifest();
  const names = Object.keys({...dependencies, ...devDependencies, ...overrides});
  const told = firstColumns('decisions/0005-dependencies.md');

  test('no package without a reason', () => {
    expect(names.filter((name) => !told.some(isMeant(name)))).toEqual([]);
  });

  test('no reason without a package', () => {
    expect(told.filter((one) => !names.some((name) => isMeant(name)(one)))).toEqual([]);
  });
});

/** Files of ours that take no place of the theme's. */
const OWN = ['README.md', 'DocItem/useHeadingList.ts'];

describe('every swizzled piece stands in the register, and nothing else (src/theme/README.md)', () => {
  const told = firstColumns('src/theme/README.md');
  const pieces = fs
    .readdirSync('src/theme', {recursive: true, encoding: 'utf8'})
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\./.test(file) && !OWN.includes(file))
    .map((file) => file.replace(/(\/index)?\.tsx?$/, ''));

  test('no piece without a reason', () => {
    expect(pieces.filter((piece) => !told.includes(piece))).toEqual([]);
  });

  test('no reason without a piece', () => {
    expect(told.filter((one) => !pieces.includes(one))).toEqual([]);
  });
});
