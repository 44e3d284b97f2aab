import {isBlockTitle, isComponent, walk, type MdxNode} from '../documents/tree';

/** Headings, tables and code are read in another way than sentences are. */
const NO_PROSE = new Set(['table', 'heading', 'code']);

/** The running text of a page, a string for each paragraph or item of a list. */
export function proseBlocks(tree: MdxNode): string[] {
  const blocks: string[] = [];
  walk(tree, (node, ancestors) => {
    const isProse = node.type === 'paragraph' && !isBlockTitle(node);
    if (isProse && !ancestors.some(({type}) => NO_PROSE.has(type))) {
      const text = textOf(node).trim();
      if (text !== '') {
        blocks.push(text);
      }
    }
  });
  return blocks;
}

/** The words as a reader meets them, those inside a component included. */
function textOf(node: MdxNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') {
    return node.value ?? '';
  }
  if (node.type === 'break') {
    return ' ';
  }
  if (node.type === 'textDirective') {
    // Not ours: a colon in a sentence, such as 10:30.
    return `:${node.name ?? ''}`;
  }
  if (isComponent(node) && (node.children ?? []).length === 0) {
    return '';
  }
  return (node.children ?? []).map(textOf).join('');
}
