import type {ReactNode} from 'react';
import type {Crossing} from '@site/src/domain/case/crossingsOf';
import tool from '../RecordTool/styles.tool.module.css';
import styles from './styles.tool.module.css';
import {text} from './text';

/** The roads not taken: what else could have been done, and what it might have given and cost. */
export default function NotTaken({crossings}: {crossings: readonly Crossing[]}): ReactNode {
  return (
    <>
      <h3>{text.notTaken()}</h3>
      {crossings.map(({number, title, others}) => (
        <details key={number} className={tool.fold}>
          <summary>{title}</summary>
          {others.map(({id, choice, effect, cost, felt}) => (
            <div key={id}>
              <p>
                <b>{choice}</b>
              </p>
              <p>{effect}</p>
              <dl className={styles.price}>
                <dt>{text.cost()}</dt>
                <dd>{cost}</dd>
                <dt>{text.felt()}</dt>
                <dd>{felt}</dd>
              </dl>
            </div>
          ))}
        </details>
      ))}
    </>
  );
}
