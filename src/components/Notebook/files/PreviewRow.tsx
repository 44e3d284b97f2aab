import type {ReactNode} from 'react';
import type {Item, PlanRow} from '@site/src/domain/notebook/planImport';
import {KINDS} from '../kinds';
import {titleOf} from '../pieces';
import styles from '../styles.tool.module.css';
import {previewText, refusedText, verdictText} from './previewText';
import {isWritable} from './readPlan';

type Props = {
  row: PlanRow;
  item: Item | undefined;
  isChosen: boolean;
  onToggle: () => void;
};

/** One record of a file, and what would happen with it. */
export default function PreviewRow({row, item, isChosen, onToggle}: Props): ReactNode {
  const name = nameOf(row, item);
  return (
    <tr>
      <th scope="row">
        {isWritable(row) ? (
          <label className={styles.check}>
            <input type="checkbox" checked={isChosen} onChange={onToggle} />
            <span>{name}</span>
          </label>
        ) : (
          name
        )}
        {item?.state === 'record' && (
          <span className={styles.small}>
            {KINDS[item.record.kind].name()}, {KINDS[item.record.kind].progress(item.record)}
          </span>
        )}
      </th>
      <td>{verdictOf(row, item)}</td>
    </tr>
  );
}

const nameOf = ({title}: PlanRow, item: Item | undefined) =>
  item?.state === 'unreadable' ? previewText.unnamed() : titleOf(title);

function verdictOf({verdict}: PlanRow, item: Item | undefined): string {
  if (verdict !== 'refused' || !item || item.state === 'unreadable') {
    return verdictText[verdict]();
  }
  return item.state === 'newer' ? refusedText.newer() : refusedText.here();
}
