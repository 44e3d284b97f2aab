import {useState, type ReactNode} from 'react';
import button from '../../Button/styles.module.css';
import styles from '../styles.tool.module.css';
import {momentText} from '../whenText';
import {answerText, keepText as text, persistenceText} from './text';
import type {Keeping as Facts} from './useKeeping';

type Props = {keeping: Facts};

/** The truth about this browser, in a few sentences. */
export default function Keeping({keeping}: Props): ReactNode {
  const {facts, clearsAfterAWeek, ask} = keeping;
  const [answer, setAnswer] = useState<string>();
  if (!facts) {
    return null;
  }
  const {persistence, lastFile} = facts;
  const canAsk = persistence !== 'persistent' && answer === undefined;
  return (
    <section className="only-screen">
      <h2>{text.heading()}</h2>
      <ul>
        <li>{text.here()}</li>
        <li>{persistenceText[persistence]()}</li>
        {clearsAfterAWeek && persistence !== 'persistent' && <li>{text.week()}</li>}
        <li>{lastFile === undefined ? text.noFile() : text.lastFile(momentText(lastFile))}</li>
      </ul>
      {canAsk && (
        <button
          type="button"
          className={button.round}
          onClick={() => void ask().then((said) => setAnswer(answerText[said]()))}
        >
          {text.ask()}
        </button>
      )}
      <output className={styles.answer}>{answer}</output>
    </section>
  );
}
