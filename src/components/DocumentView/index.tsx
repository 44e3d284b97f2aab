import type {ReactNode} from 'react';
import type {Block, Document} from '@site/src/domain/document/document';
import ScrollTable from '../ScrollTable';
import styles from './styles.tool.module.css';

/** A document as it goes into a file, to read and to print: one level lower, for the page has a title. */
export default function DocumentView({document}: {document: Document}): ReactNode {
  return (
    <div className={styles.document}>
      {document.blocks.map((block, place) => (
        // A document is made anew as a whole: a block has no name but its place.
        <BlockView key={place} block={block} />
      ))}
    </div>
  );
}

const HEADINGS = {1: 'h2', 2: 'h3', 3: 'h4'} as const;

function BlockView({block}: {block: Block}): ReactNode {
  switch (block.kind) {
    case 'heading': {
      const Heading = HEADINGS[block.level];
      return <Heading>{block.text}</Heading>;
    }
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'bullets':
      return <ul>{itemsOf(block.items)}</ul>;
    case 'numbers':
      return <ol>{itemsOf(block.items)}</ol>;
    case 'table':
      return <Table head={block.head} rows={block.rows} />;
  }
}

const itemsOf = (items: readonly string[]) =>
  items.map((item, place) => <li key={place}>{item}</li>);

function Table({head, rows}: Omit<Extract<Block, {kind: 'table'}>, 'kind'>): ReactNode {
  return (
    <ScrollTable>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...cells], row) => (
          <tr key={row}>
            <th scope="row">{first}</th>
            {cells.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
