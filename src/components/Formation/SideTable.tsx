import type {ReactNode} from 'react';
import ScrollTable from '../ScrollTable';
import type {OutcomeRow} from './outcomeRows';
import styles from './styles.bestuur.module.css';
import {text} from './text';

type Props = {caption: string; names: readonly string[]; rows: readonly OutcomeRow[]};

/** Figures as rows, scenarios side by side. */
export default function SideTable({caption, names, rows}: Props): ReactNode {
  return (
    <ScrollTable className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.what()}</th>
          {names.map((name, index) => (
            // Two scenarios may have one name.
            <th key={index} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({key, heading, cells}) => (
          <tr key={key}>
            <th scope="row">{heading}</th>
            {cells.map((cell, index) => (
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
