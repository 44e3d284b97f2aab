import type {Catalog} from '../data/loadCatalog';
import {markableTerms} from '../documents/markableTerms';
import {termFinder} from '../documents/termFinder';
import {isBlockTitle, type MdxNode} from '../documents/tree';

/** A term is marked in running text only: not in a heading, a link, a table, a footnote, or words to say aloud. */
const NOT_INSIDE = new Set([
  'heading',
  'link',
  'linkReference',
  'blockquote',
  'footnoteDefinition',
  'table',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

/** Marks the first use of each term in a page, as if its author had written `<Term id="…">`. */
export function markTerms(tree: MdxNode, file: string, catalog: Catalog): void {
  const left = markableTerms(tree, file, catalog);
  const find = termFinder(catalog);

  const mark = (node: MdxNode): MdxNode[] => {
    if (node.type === 'text') {
      return split(node, find, left);
    }
    if (node.children && !NOT_INSIDE.has(node.type) && !isBlockTitle(node)) {
      node.children = node.children.flatMap(mark);
    }
    return [node];
  };
  mark(tree);
}

/** A text in pieces: each first use of a term becomes a component; the text itself if there is none. */
function split(node: MdxNode, find: ReturnType<typeof termFinder>, left: Set<string>): MdxNode[] {
  const text = node.value ?? '';
  const pieces: MdxNode[] = [];
  let end = 0;
  for (const {id, index, length} of find(text)) {
    if (left.delete(id)) {
      pieces.push({type: 'text', value: text.slice(end, index)});
      end = index + length;
      pieces.push({
        type: 'mdxJsxTextElement',
        name: 'Term',
        attributes: [{type: 'mdxJsxAttribute', name: 'id', value: id}],
        children: [{type: 'text', value: text.slice(index, end)}],
      });
    }
  }
  if (pieces.length === 0) {
    return [node];
  }
  return [...pieces, {type: 'text', value: text.slice(end)}].filter(({value}) => value !== '');
}
