import type {ReactNode} from 'react';
import type {ShownModel} from '@site/src/domain/catalog/types';
import styles from './paper.module.css';
import {text} from './text';

type Props = {model: ShownModel; prompt: string};

/** The questions with room to write, for paper and for who has no scripts. */
export default function PaperReflection({model, prompt}: Props): ReactNode {
  return (
    <section
      className="on-paper"
      data-search="off"
      aria-label={text.paperLabel(prompt || model.name)}
    >
      {prompt !== '' && (
        <p>
          <b>{prompt}</b>
        </p>
      )}
      <ol>
        {model.steps.map(({id, ask, hint}) => (
          <li key={id} className={styles.step}>
            <p>
              {ask} {hint}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
