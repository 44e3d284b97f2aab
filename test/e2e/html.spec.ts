import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from '@playwright/test';

/** Every HTML file of the build, with what it says. */
function builtHtml(): [file: string, html: string][] {
  const files = fs
    .readdirSync('build', {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.html'));
  if (files.length === 0) {
    throw new Error('There is no page in build/: no page is no proof');
  }
  return files.map((file) => [file, fs.readFileSync(path.join('build', file), 'utf8')]);
}

/** Files in which the pattern occurs. */
const filesWith = (pattern: RegExp) =>
  builtHtml()
    .filter(([, html]) => pattern.test(html))
    .map(([file]) => file);

test('no part of a page stands out of its place, to be moved by a script', () => {
  expect(filesWith(/\$RC|id="?S:/)).toEqual([]);
});

test('no page links a script, carries a style attribute or handler, or a style element', () => {
  expect(filesWith(/<script[^>]*\ssrc=/)).toEqual([]);
  expect(filesWith(/<[a-z][^>]*\sstyle=/)).toEqual([]);
  expect(filesWith(/<[a-z][^>]*\son[a-z]+=/)).toEqual([]);
  expect(filesWith(/<style/)).toEqual([]);
});

test('only a page with a formula asks for the style of formulas, which is never inlined', () => {
  expect(filesWith(/katex\.css/)).toEqual(filesWith(/class="?katex/));
  expect(filesWith(/class="?katex/).length).toBeGreaterThan(0);
  const sheets = fs.readdirSync('build/assets/css').map((file) => `build/assets/css/${file}`);
  for (const sheet of [...sheets, 'build/katex/katex.css']) {
    expect(fs.readFileSync(sheet, 'utf8'), sheet).not.toMatch(/url\(["']?data:font/);
  }
});

test('no script knows where the site was built', () => {
  const scripts = fs.readdirSync('build/assets/js').map((file) => `build/assets/js/${file}`);
  const telling = scripts.filter((file) => fs.readFileSync(file, 'utf8').includes(process.cwd()));
  expect(telling).toEqual([]);
});
