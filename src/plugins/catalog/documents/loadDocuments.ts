import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import {pageMinutes} from '../../../domain/readingTime';
import type {Catalog} from '../data/loadCatalog';
import type {Problem} from '../problems';
import {checkDocument} from './checkDocument';
import {checkPost} from './checkPost';
import {parseDocument} from './parseDocument';
import {ALL_TERMS} from '../../../schemas/frontMatter';
import {termsOff} from './markableTerms';
import {pageAddress} from './pageAddress';
import {keepParsed} from './parsedPages';
import {readFrontMatter} from './readFrontMatter';
import {SECTIONS} from './sections';
import {termFinder} from './termFinder';
import {isComponent, textAttribute, walk, type MdxNode} from './tree';

/** A page and what stands in it: facts, cities and terms each once, in reading order. */
export type DocumentUses = {
  file: string;
  /** Where readers find it, without the slash at the end. */
  address: string;
  facts: string[];
  cities: string[];
  terms: string[];
  /** Links and pictures of this site, with the line on which they stand. */
  links: {url: string; line: number | undefined}[];
  /** How long it takes. */
  minutes: number;
};

/** Reads and checks every page below docs/ and blog/. */
export function loadDocuments(
  root: string,
  catalog: Catalog,
): {documents: DocumentUses[]; problems: Problem[]} {
  const problems: Problem[] = [];
  const documents: DocumentUses[] = [];
  for (const section of SECTIONS) {
    for (const file of pageFiles(root, section)) {
      const text = fs.readFileSync(path.join(root, file), 'utf8');
      const parsed = parseDocument(file, text);
      problems.push(...parsed.problems);
      if (parsed.tree) {
        keepParsed(root, file, text, parsed.tree);
        problems.push(
          ...checkDocument(parsed.tree, {file, text, section, catalog}),
          // Only here: in a build the blog plugin has cut a post at its mark before we see it.
          ...(section === 'blog' ? checkPost(text, file) : []),
        );
        documents.push({
          file,
          address: pageAddress(parsed.tree, file, section),
          minutes: minutesOf(parsed.tree, file, text),
          ...collectUses(parsed.tree, file, termFinder(catalog)),
        });
      }
    }
  }
  return {documents, problems};
}

/** Every page below a folder, by its path from the root. */
export function pageFiles(root: string, folder: string): string[] {
  return fs
    .readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .toSorted();
}

const Minutes = v.object({minutes: v.number()});

function minutesOf(tree: MdxNode, file: string, text: string): number {
  const stated = v.safeParse(Minutes, readFrontMatter(tree, file)?.yaml.value);
  return pageMinutes(stated.success ? stated.output.minutes : undefined, text);
}

function collectUses(
  tree: MdxNode,
  file: string,
  findTerms: ReturnType<typeof termFinder>,
): Omit<DocumentUses, 'file' | 'address' | 'minutes'> {
  const facts = new Set<string>();
  const cities = new Set<string>();
  const terms = new Set<string>();
  const links: DocumentUses['links'] = [];
  // Where no term is marked, a word such as one in an example does not count as its use.
  const marksTerms = termsOff(tree, file) !== ALL_TERMS;
  walk(tree, (node) => {
    if (node.url?.startsWith('/')) {
      links.push({url: node.url, line: node.position?.start.line});
    }
    if (node.type === 'text' && marksTerms) {
      findTerms(node.value ?? '').forEach((use) => terms.add(use.id));
    }
    if (!isComponent(node)) {
      return;
    }
    const id = textAttribute(node, 'id');
    if ((node.name === 'Fact' || node.name === 'FactCard') && id) {
      facts.add(id);
    }
    if (node.name === 'Term' && id) {
      terms.add(id);
    }
    const city = textAttribute(node, 'city');
    if (node.name === 'ResultDrawing' && city) {
      cities.add(city);
    }
  });
  return {facts: [...facts], cities: [...cities], terms: [...terms], links};
}
