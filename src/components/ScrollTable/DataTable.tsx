import type {ReactNode} from 'react';
import ScrollTable from '.';

export type TableData = {
  caption: string;
  /** The first is the heading of the row headings. */
  columns: readonly {key: string; label: string}[];
  /** As many cells as there are columns after the first. */
  rows: readonly {key: string; heading: string; cells: readonly string[]}[];
};

type Props = Omit<TableData, 'caption'> & {caption: ReactNode; className?: string | undefined};

/** A table of words, each row with its heading; its looks are those of who uses it. */
export default function DataTable({caption, columns, rows, className}: Props): ReactNode {
  return (
    <ScrollTable className={className}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({key, label}) => (
            <th key={key} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({key, heading, cells}) => (
          <tr key={key}>
            <th scope="row">{heading}</th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]?.key}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
