import type {Block, Document} from './document';

/** The same document with each of its texts changed, its title too. */
export const mapTexts = (
  {title, blocks}: Document,
  change: (text: string) => string,
): Document => ({
  title: change(title),
  blocks: blocks.map((block) => mapBlock(block, change)),
});

function mapBlock(block: Block, change: (text: string) => string): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return {...block, text: change(block.text)};
    case 'bullets':
    case 'numbers':
      return {...block, items: block.items.map(change)};
    case 'table':
      return {
        ...block,
        head: block.head.map(change),
        rows: block.rows.map((row) => row.map(change)),
      };
  }
}
