import {folderWith} from '@site/test/builders/folder';
import {site} from '@site/test/builders/records';
import {repository} from '@site/test/builders/repository';
import {readSite} from './readSite';

test('gives what the publisher filled in', () => {
  expect(readSite(folderWith(repository()))).toEqual(site());
});

test.each([
  [
    'a field that does not hold',
    'title: x\n',
    'data/site.yaml:1 · url: dit veld ontbreekt; vul het in.',
  ],
  ['a file that is not YAML', 'title: "x\n', 'hier is de YAML niet goed geschreven'],
])('stops at %s, with the list for the editor', (_title, text, message) => {
  const root = folderWith({'data/site.yaml': text});
  expect(() => readSite(root)).toThrow(message);
});
