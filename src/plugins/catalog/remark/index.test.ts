import path from 'node:path';
import {folderWith} from '@site/test/builders/folder';
import {pageText, repository} from '@site/test/builders/repository';
import {parseDocument} from '../documents/parseDocument';
import type {MdxNode} from '../documents/tree';
import remarkCatalog from './index';

function transform(text: string): MdxNode {
  const root = folderWith(repository());
  const {tree} = parseDocument('docs/index.mdx', pageText(text));
  if (!tree) {
    throw new Error('a page in this test cannot be read');
  }
  remarkCatalog({root, section: 'docs'})(tree, {
    path: path.join(root, 'docs', 'index.mdx'),
    value: pageText(text),
  });
  return tree;
}

test('gives a page that passes its imports', () => {
  expect(transform('Een <Fact id="R01" />.').children?.[0]?.value).toBe(
    "import Fact from '@site/src/components/Fact'",
  );
});

test('stops at a page that does not pass, with its path from the root', () => {
  expect(() => transform('Een <Fact id="R02" />.')).toThrow(
    `De inhoud klopt nog niet: 1 probleem.
  docs/index.mdx:8 · <Fact id="R02"> wijst naar niets: "R02" staat niet in data/. Bedoelde je R01?`,
  );
});
