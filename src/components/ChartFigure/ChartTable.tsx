import type {ReactNode} from 'react';
import DataTable, {type TableData} from '../ScrollTable/DataTable';
import styles from './styles.tool.module.css';

/** What a drawing shows, as a table. */
export default function ChartTable({caption, columns, rows}: TableData): ReactNode {
  return (
    <DataTable
      className={styles.table}
      caption={<span className={styles.captionText}>{caption}</span>}
      columns={columns}
      rows={rows}
    />
  );
}
