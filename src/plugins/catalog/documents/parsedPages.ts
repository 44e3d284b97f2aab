import path from 'node:path';
import type {Root} from 'mdast';

/** By the absolute path of the page. */
const parsed = new Map<string, {text: string; tree: Root}>();

/**
 * Keeps what the check of all pages parsed for the compiler, which asks for the same pages in the
 * same process: to parse a page is most of the work of either. A page in memory is some 60 kB.
 */
export function keepParsed(root: string, file: string, text: string, tree: Root): void {
  parsed.set(path.join(root, file), {text, tree});
}

/**
 * The tree of a page, if it was kept and has these words still. Only once, because a compiler changes
 * the tree it is given.
 */
export function takeParsed(place: string, text: string): Root | undefined {
  const page = parsed.get(place);
  if (page?.text !== text) {
    return undefined;
  }
  parsed.delete(place);
  return page.tree;
}
