import type {ReactNode} from 'react';
import type {Instrument} from '@site/src/schemas/instrument';
import {KNOWN_LEVELS} from '@site/src/domain/self-assessment/level';
import {windowOf} from '@site/src/domain/self-assessment/windowOf';
import {levelWord} from '../ProfileChart/levelWords';
import {text} from './text';
import styles from './paper.module.css';

/** The whole instrument as a form, for paper and for who has no scripts; it keeps nothing. */
export default function PaperForm({instrument}: {instrument: Instrument}): ReactNode {
  return (
    // Its forty sentences would stand before the pages that explain them.
    <form className="on-paper" data-search="off" aria-label={text.paperLabel(instrument.title)}>
      <p>{text.editorial()}</p>
      <p>{instrument.about}</p>
      <p className={styles.noScript}>{text.paperNoScript()}</p>
      <p>{text.paperHow()}</p>
      {instrument.dimensions.map((dimension) => (
        <section key={dimension.id} className={styles.part}>
          <h2>{dimension.name}</h2>
          <p>{dimension.about}</p>
          {dimension.items.map((item) => {
            const {text: when, answers} = windowOf(instrument, item);
            return (
              <fieldset key={item.id} className={styles.item}>
                <legend>
                  {when}: {item.self}
                </legend>
                {[...answers, text.none()].map((answer) => (
                  <label key={answer}>
                    <input type="radio" name={`papier-${item.id}`} /> {answer}
                  </label>
                ))}
              </fieldset>
            );
          })}
          <p className={styles.moment}>{text.paperMoment()}</p>
          <ul>
            {KNOWN_LEVELS.map((level) => (
              <li key={level}>
                <b>{levelWord(level)}:</b> {dimension.anchors[level]}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p>{text.paperAfter()}</p>
    </form>
  );
}
