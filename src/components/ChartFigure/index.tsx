import {useId, type ReactNode} from 'react';
import type {TableData} from '../ScrollTable/DataTable';
import ChartTable from './ChartTable';
import {text} from './text';
import styles from './styles.tool.module.css';

type Props = {
  title: string;
  /** What the drawing shows, in whole sentences. */
  sentences: string[];
  table: TableData;
  /** Where the table says more at a glance than the drawing, it stands open and first. */
  tableFirst?: boolean;
  /** The drawing. What has the role of an image takes its name from these ids. */
  children: (labelledBy: string) => ReactNode;
};

/**
 * A drawing with its title, its sentence and its table, all from the same data. There is no key
 * stop inside a drawing: who goes by key or by ear reads the table, so it is always there.
 */
export default function ChartFigure({
  title,
  sentences,
  table,
  tableFirst = false,
  children,
}: Props): ReactNode {
  const titleId = useId();
  const sentenceId = useId();
  const drawing = children(`${titleId} ${sentenceId}`);
  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
      <figcaption className={styles.caption}>
        <p className={styles.title} id={titleId}>
          {title}
        </p>
        <div className={styles.sentences} id={sentenceId}>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </figcaption>
      {tableFirst && <ChartTable {...table} />}
      {drawing}
      {!tableFirst && (
        <details className={styles.details}>
          <summary>{text.showTable()}</summary>
          <ChartTable {...table} />
        </details>
      )}
    </figure>
  );
}
