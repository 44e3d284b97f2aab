// @ts-check
import {addressOf, fileAt} from './files.mjs';

test.each([
  ['the index of a folder', ['/a/b/index.html'], '/a/b/'],
  ['a file of that name', ['/a/b.html'], '/a/b.html'],
  ['nothing', ['/a.html'], undefined],
])('finds a page at %s', (_title, files, address) => {
  expect(addressOf('/a/b/', new Set(files))).toBe(address);
});

test.each([
  ['/a/', '/a/index.html'],
  ['/a', '/a/index.html'],
  ['/', '/index.html'],
  ['/b', '/b.html'],
  ['/c.js', '/c.js'],
  ['/d', undefined],
])('answers %s with %s', (address, file) => {
  expect(fileAt(address, new Set(['/index.html', '/a/index.html', '/b.html', '/c.js']))).toBe(file);
});
