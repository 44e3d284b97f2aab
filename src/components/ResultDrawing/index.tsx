import {useId, type ReactNode} from 'react';
import type {PilotResult} from '@site/src/domain/catalog/types';
import {shareOf} from '@site/src/domain/evidence/share';
import {FactSource} from '../Fact';
import ShareBar from './ShareBar';
import {caption, columns, noFigure, precisionWords} from './text';
import styles from './styles.module.css';

/**
 * What was reported for one city: a drawing, a sentence, and a table with source and limit, all
 * made from the same facts. One city at a time: the cities measured different things.
 */
export default function ResultDrawing({result}: {result: PilotResult}): ReactNode {
  const sentence = useId();
  const rows = result.facts.map((fact) => ({fact, share: shareOf(fact.figure)}));
  const drawn = rows.filter(({share}) => share.kind !== 'none');
  return (
    <figure className={styles.figure} aria-labelledby={sentence}>
      <div className={styles.drawing} aria-hidden="true">
        {drawn.map(({fact, share}) => (
          <ShareBar
            key={fact.id}
            share={share}
            label={fact.figure?.text ?? ''}
            description={fact.statement}
          />
        ))}
        {drawn.length === 0 && <p className={styles.empty}>{noFigure(result.city)}</p>}
      </div>
      <figcaption id={sentence} className={styles.sentence}>
        {result.sentence}
      </figcaption>
      <table className={styles.table}>
        <caption>{caption(result.city)}</caption>
        <thead>
          <tr>
            {columns().map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({fact, share}) => (
            <tr key={fact.id}>
              <th scope="row">
                {fact.figure?.text ?? noFigure(result.city)}
                {share.kind !== 'none' && (
                  <span className={styles.precision}>{precisionWords(share.kind)}</span>
                )}
              </th>
              <td>
                <p>{fact.statement}</p>
                <FactSource fact={fact} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
