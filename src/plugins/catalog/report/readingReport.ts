import fs from 'node:fs';
import path from 'node:path';
import {createTermFinder} from '../../../domain/glossary/createTermFinder';
import {fleschDouma} from '../../../domain/readability/fleschDouma';
import {measureText, type TextMeasure} from '../../../domain/readability/measureText';
import {loadCatalog} from '../data/loadCatalog';
import {pageFiles} from '../documents/loadDocuments';
import {parseDocument} from '../documents/parseDocument';
import {addressOf} from '../documents/sections';
import {proseBlocks} from './proseBlocks';

export type PageReading = TextMeasure & {
  address: string;
  /** Flesch-Douma; nothing for a page with too little running text. */
  score: number | undefined;
  /** Official words, each once, as they stand in data/official-words.yaml. */
  official: string[];
};

/** How every page in docs/ reads, hardest first; pages without a score come last. */
export function readingReport(root: string): PageReading[] {
  const words = loadCatalog(root).catalog.officialWords.map(({record}) => record);
  const find = createTermFinder(
    words
      .filter(({letters_only: lettersOnly}) => !lettersOnly)
      .map(({official, forms}) => ({id: official, forms: [official, ...forms]})),
  );
  return pageFiles(root, 'docs')
    .flatMap((file) => {
      const {tree} = parseDocument(file, fs.readFileSync(path.join(root, file), 'utf8'));
      return tree ? [{address: addressOf(file), blocks: proseBlocks(tree)}] : [];
    })
    .map(({address, blocks}) => {
      const measure = measureText(blocks);
      const official = new Set(blocks.flatMap(find).map(({id}) => id));
      return {address, ...measure, score: fleschDouma(measure), official: [...official]};
    })
    .toSorted((a, b) => (a.score ?? Infinity) - (b.score ?? Infinity));
}
