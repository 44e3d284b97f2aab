import {isAbbreviation} from '../../../domain/glossary/createTermFinder';
import {formsOf} from '../../../domain/glossary/formsOf';
import type {Catalog} from '../data/loadCatalog';
import {perCatalog} from '../data/perCatalog';
import type {Problem} from '../problems';
import {walk, type MdxNode} from './tree';

const ABBREVIATION = /(?<![\p{L}\p{N}-])\p{Lu}{2,}\p{Ll}?(?![\p{L}\p{N}])/gu;

/** Abbreviations that the glossary cannot explain to a reader, each once, at its first line. */
export function checkAbbreviations(tree: MdxNode, file: string, catalog: Catalog): Problem[] {
  const terms = knownAbbreviations(catalog);
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

const knownAbbreviations = perCatalog(
  (catalog) => new Set(catalog.terms.flatMap(({record}) => formsOf(record)).filter(isAbbreviation)),
);
