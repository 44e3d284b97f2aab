import {strToU8, zipSync} from 'fflate';
import {partsOf} from '@site/test/builders/readPackage';
import {repack, replaceOnce} from './repack';

const zip = zipSync({mimetype: strToU8('soort'), 'a.xml': strToU8('<a/>')});

test('a part changes, the others stay, in their order', () => {
  const parts = partsOf(repack(zip, {'a.xml': (text) => `${text}!`}));
  expect(Object.entries(parts)).toEqual([
    ['mimetype', 'soort'],
    ['a.xml', '<a/>!'],
  ]);
});

test('a part that is not there stops the file', () => {
  expect(() => repack(zip, {'b.xml': (text) => text})).toThrow('The package has no b.xml');
});

test('a piece that does not stand there once stops the file', () => {
  expect(replaceOnce('a-b', '-', '+$&')).toBe('a+$&b');
  expect(() => replaceOnce('a-b-c', '-', '+')).toThrow("'-' does not stand there once");
  expect(() => replaceOnce('abc', '-', '+')).toThrow("'-' does not stand there once");
});
