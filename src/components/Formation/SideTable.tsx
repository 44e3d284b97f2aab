import type {ReactNode} from 'react';
import DataTable from '../ScrollTable/DataTable';
import type {OutcomeRow} from './outcomeRows';
import styles from './styles.bestuur.module.css';
import {text} from './text';

type Props = {caption: string; names: readonly string[]; rows: readonly OutcomeRow[]};

/** Figures as rows, scenarios side by side. */
export default function SideTable({caption, names, rows}: Props): ReactNode {
  // Two scenarios may have one name.
  const scenarios = names.map((label, index) => ({key: `${index}`, label}));
  return (
    <DataTable
      className={styles.table}
      caption={caption}
      columns={[{key: 'what', label: text.what()}, ...scenarios]}
      rows={rows}
    />
  );
}
