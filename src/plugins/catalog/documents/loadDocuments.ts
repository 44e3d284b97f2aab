import fs from 'node:fs';
import path from 'node:path';
import type {Catalog} from '../data/loadCatalog';
import type {Problem} from '../problems';
import {checkDocument, type Section} from './checkDocument';
import {parseDocument} from './parseDocument';
import {isComponent, textAttribute, walk, type MdxNode} from './tree';

/** A page and the facts it uses, each once, in reading order. */
export type DocumentUses = {file: string; facts: string[]; cities: string[]};

const SECTIONS: readonly Section[] = ['docs', 'blog'];

/** Reads and checks every page below docs/ and blog/. */
export function loadDocuments(
  root: string,
  catalog: Catalog,
): {documents: DocumentUses[]; problems: Problem[]} {
  const problems: Problem[] = [];
  const documents: DocumentUses[] = [];
  for (const section of SECTIONS) {
    for (const file of mdxFiles(root, section)) {
      const text = fs.readFileSync(path.join(root, file), 'utf8');
      const parsed = parseDocument(file, text);
      problems.push(...parsed.problems);
      if (parsed.tree) {
        problems.push(...checkDocument(parsed.tree, {file, text, section, catalog}));
        documents.push({file, ...collectUses(parsed.tree)});
      }
    }
  }
  return {documents, problems};
}

function mdxFiles(root: string, folder: string): string[] {
  return fs
    .readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .toSorted();
}

function collectUses(tree: MdxNode): {facts: string[]; cities: string[]} {
  const facts = new Set<string>();
  const cities = new Set<string>();
  walk(tree, (node) => {
    if (!isComponent(node)) {
      return;
    }
    const id = textAttribute(node, 'id');
    if ((node.name === 'Fact' || node.name === 'FactCard') && id) {
      facts.add(id);
    }
    const city = textAttribute(node, 'city');
    if (node.name === 'ResultDrawing' && city) {
      cities.add(city);
    }
  });
  return {facts: [...facts], cities: [...cities]};
}
