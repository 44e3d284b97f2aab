import type {ReactNode} from 'react';
import ScrollTable from '../ScrollTable';
import styles from './styles.tool.module.css';

export type TableData = {
  caption: string;
  /** The first is the heading of the row headings. */
  columns: readonly {key: string; label: string}[];
  /** As many cells as there are columns after the first. */
  rows: readonly {key: string; heading: string; cells: readonly string[]}[];
};

/** What a drawing shows, as a table. */
export default function ChartTable({caption, columns, rows}: TableData): ReactNode {
  return (
    <ScrollTable className={styles.table}>
      <caption>
        <span className={styles.captionText}>{caption}</span>
      </caption>
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
