import {useLayoutEffect, useId, useRef, useState, type ReactNode} from 'react';
import type {Item} from '@site/src/domain/notebook/planImport';
import button from '../../Button/styles.module.css';
import tool from '../../RecordTool/styles.tool.module.css';
import styles from '../styles.tool.module.css';
import {momentText} from '../whenText';
import PreviewRow from './PreviewRow';
import {previewText as text} from './previewText';
import {isWritable, type Plan} from './readPlan';

/** Rows that are shown at first, and with each 'more'. */
const STEP = 50;

type Props = {plan: Plan; onTake: (items: readonly Item[]) => void; onCancel: () => void};

/** What a file would do, before it does anything; every row that would be written can be left out. */
export default function ImportPreview({plan, onTake, onCancel}: Props): ReactNode {
  const {items, rows, made, whole} = plan;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(new Set());
  const [limit, setLimit] = useState(STEP);
  const [isNothing, setNothing] = useState(false);
  useLayoutEffect(() => heading.current?.focus(), []);

  const writable = rows.flatMap((row, index) => (isWritable(row) ? [index] : []));
  const toggle = (index: number) =>
    setLeftOut(leftOut.has(index) ? without(leftOut, index) : new Set([...leftOut, index]));
  const take = () => {
    const chosen = new Set(writable.filter((index) => !leftOut.has(index)));
    setNothing(chosen.size === 0);
    if (chosen.size > 0) {
      onTake(items.filter((_, index) => chosen.has(index)));
    }
  };

  return (
    <section className={styles.preview} aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {text.heading()}
      </h3>
      <p>
        {text.made(momentText(made))} {text.count(rows.length, writable.length)}
      </p>
      {!whole && <p className={styles.mark}>{text.damaged()}</p>}
      <table className={styles.rows} aria-label={text.table()}>
        <thead>
          <tr>
            <th scope="col">{text.piece()}</th>
            <th scope="col">{text.verdict()}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, limit).map((row, index) => (
            <PreviewRow
              // A file may hold the same record twice.
              key={index}
              row={row}
              item={items[index]}
              isChosen={!leftOut.has(index)}
              onToggle={() => toggle(index)}
            />
          ))}
        </tbody>
      </table>
      {rows.length > limit && (
        <button type="button" className={button.round} onClick={() => setLimit(limit + STEP)}>
          {text.showMore()}
        </button>
      )}
      <p role="alert" className={styles.wrong}>
        {isNothing && text.chooseFirst()}
      </p>
      <p className={styles.buttons}>
        {writable.length > 0 && (
          <button type="button" className={tool.primary} onClick={take}>
            {text.take()}
          </button>
        )}
        <button type="button" className={button.round} onClick={onCancel}>
          {writable.length > 0 ? text.cancel() : text.close()}
        </button>
      </p>
    </section>
  );
}

const without = (set: ReadonlySet<number>, index: number) =>
  new Set([...set].filter((one) => one !== index));
