import {isAbbreviation} from '../../../domain/glossary/createTermFinder';
import {formsOf} from '../../../domain/glossary/formsOf';
import type {Catalog} from '../data/loadCatalog';
import type {Problem} from '../problems';
import {walk, type MdxNode} from './tree';

const ABBREVIATION = /(?<![\p{L}\p{N}-])\p{Lu}{2,}\p{Ll}?(?![\p{L}\p{N}])/gu;

const known = new WeakMap<Catalog, Set<string>>();

/** Abbreviations that the glossary cannot explain to a reader, each once, at its first line. */
export function checkAbbreviations(tree: MdxNode, file: string, catalog: Catalog): Problem[] {
  const terms = known.get(catalog) ?? abbreviationsIn(catalog);
  known.set(catalog, terms);
  const problems = new Map<string, Problem>();
  walk(tree, (node) => {
    if (node.type !== 'text') {
      return;
    }
    const text = node.value ?? '';
    for (const {0: word, index} of text.matchAll(ABBREVIATION)) {
      if (!terms.has(word) && !problems.has(word)) {
        const start = node.position?.start.line;
        const line = start && start + (text.slice(0, index).match(/\n/g)?.length ?? 0);
        problems.set(word, {
          file,
          ...(line === undefined ? {} : {line}),
          message: `"${word}" staat niet bij de begrippen. Schrijf het voluit, of zet het met uitleg in data/terms.yaml.`,
        });
      }
    }
  });
  return [...problems.values()];
}

const abbreviationsIn = (catalog: Catalog) =>
  new Set(catalog.terms.flatMap(({record}) => formsOf(record)).filter(isAbbreviation));
