import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {readPages, writePages} from '../builtPages';
import {finishStyles} from './finishStyles';

const LINK = '<link rel=stylesheet href=/assets/css/styles.0ld0ld00.css />';
const FORMULAS = '<link rel=stylesheet href=/katex/katex.css />';

let buildDir: string;

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(buildDir, file)), {recursive: true});
  fs.writeFileSync(path.join(buildDir, file), text);
}

function readAll(): Record<string, string> {
  const files = fs.readdirSync(buildDir, {recursive: true, encoding: 'utf8'});
  return Object.fromEntries(
    files
      .filter((file) => path.extname(file) !== '')
      .toSorted()
      .map((file) => [file, fs.readFileSync(path.join(buildDir, file), 'utf8')]),
  );
}

function finish(): void {
  const pages = readPages(buildDir);
  writePages(buildDir, pages, finishStyles(buildDir, pages));
}

beforeEach(() => {
  buildDir = fs.mkdtempSync(path.join(os.tmpdir(), 'styles-'));
  write('assets/css/styles.0ld0ld00.css', '@layer infima{.unused{top:0}}p{color:red}');
  write('assets/css/chunk.css', '.chunk{top:0}');
  write('katex/katex.css', '.katex{top:0}');
  write('index.html', `${LINK}<p style="top:0">`);
  write('formulas.html', `${LINK}<body>${FORMULAS}<p style=top:1em>`);
  write('moved.html', '<p>Verhuisd');
});

afterEach(() => fs.rmSync(buildDir, {recursive: true}));

it('writes a sheet under the name of its content, and every page follows', () => {
  finish();
  const files = readAll();
  const sheet = Object.keys(files).find((file) => /styles\.[\da-f]{8}\.css$/.test(file)) ?? '';
  expect(files[sheet]).toBe('@layer infima{}p{color:red}:is(#\\_,[data-s="1"]){top:0}');
  expect(files['index.html']).toBe(`<link rel=stylesheet href=/${sheet} /><p data-s="1">`);
  expect(files['formulas.html']).toContain(sheet);
  expect(files).not.toHaveProperty([path.join('assets', 'css', 'styles.0ld0ld00.css')]);
});

it('puts the styles of a page with formulas in the sheet of formulas', () => {
  finish();
  expect(readAll()['formulas.html']).toContain('<p data-s="f1">');
  expect(readAll()[path.join('katex', 'katex.css')]).toBe(
    '.katex{top:0}:is(#\\_,[data-s="f1"]){top:1em}',
  );
});

it('leaves a sheet that no page links to', () => {
  finish();
  expect(readAll()[path.join('assets', 'css', 'chunk.css')]).toBe('.chunk{top:0}');
});

it('changes nothing a second time', () => {
  finish();
  const once = readAll();
  finish();
  expect(readAll()).toEqual(once);
});

it('refuses a page with a style and no sheet', () => {
  write('moved.html', '<p style=top:0>Verhuisd');
  expect(finish).toThrow('moved.html');
});
