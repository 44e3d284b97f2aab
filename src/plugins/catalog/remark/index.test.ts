import path from 'node:path';
import {folderWith} from '@site/test/builders/folder';
import {pageText, postText, repository} from '@site/test/builders/repository';
import {parseDocument} from '../documents/parseDocument';
import {isComponent, walk, type MdxNode} from '../documents/tree';
import type {Section} from '../documents/sections';
import remarkCatalog from './index';

const transform = (text: string) => transformPage(pageText(text), 'docs', 'index.mdx');

function transformPage(page: string, section: Section, name: string): MdxNode {
  const root = folderWith(repository());
  const {tree} = parseDocument(name, page);
  if (!tree) {
    throw new Error('a page in this test cannot be read');
  }
  const transformer = remarkCatalog.call({parser: undefined}, {root, section});
  transformer(tree, {path: path.join(root, section, name), value: page});
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

/** Names of the components in a page, in reading order. */
function componentsOf(tree: MdxNode): string[] {
  const names: string[] = [];
  walk(tree, (node) => {
    if (isComponent(node)) {
      names.push(node.name);
    }
  });
  return names;
}

test('marks the terms of a page and adds their notes, before those of the facts', () => {
  const tree = transform('Een kleine caseload, <Fact id="R01">77 procent</Fact>.');
  expect(componentsOf(tree)).toEqual(['Term', 'Fact', 'TermNotes', 'FactNotes']);
  expect(tree.children?.map(({value}) => value)).toContain(
    "import terms_caseload from '@generated/catalog/default/terms/caseload.json'",
  );
});

test('marks no term on a page that turns it off, and adds no notes', () => {
  const page = pageText('Een kleine caseload.', {terms_off: ['caseload']});
  expect(componentsOf(transformPage(page, 'docs', 'index.mdx'))).toEqual([]);
});

test('marks the terms of a post too', () => {
  expect(componentsOf(transformPage(postText('Een caseload.'), 'blog', 'nieuws.mdx'))).toEqual([
    'Term',
    'TermNotes',
  ]);
});

test('holds a post to the fields of a post', () => {
  expect(() => transformPage(pageText('Tekst.'), 'blog', 'nieuws.mdx')).toThrow(
    'blog/nieuws.mdx:2 · date: dit veld ontbreekt; vul het in.',
  );
});

test('a page on which a step of a path is done gets a place to say so, before its notes', () => {
  const page = pageText('Een kleine caseload.');
  const tree = transformPage(page, 'docs', 'casussen/eigen.mdx');
  expect(componentsOf(tree)).toEqual(['Term', 'StepHere', 'TermNotes']);
  expect(tree.children?.map(({value}) => value)).toContain(
    "import steps from '@generated/catalog/default/steps/casussen_eigen.json'",
  );
});
