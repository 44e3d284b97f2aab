import type {Block, Document} from '@site/src/domain/document/document';

/** Every text of a document, in its order. */
export const textsIn = ({blocks}: Document): string[] => blocks.flatMap(textsOf);

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'bullets':
    case 'numbers':
      return block.items;
    case 'table':
      return [...block.head, ...block.rows.flat()];
  }
}
