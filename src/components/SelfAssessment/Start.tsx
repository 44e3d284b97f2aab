import type {ReactNode} from 'react';
import clsx from 'clsx';
import {useHistory} from '@docusaurus/router';
import {progressOf} from '@site/src/domain/self-assessment/progress';
import type {Instrument} from '@site/src/schemas/instrument';
import type {RecordOf} from '@site/src/schemas/records/record';
import {readShelf} from '@site/src/storage/shelf';
import button from '../Button/styles.module.css';
import {readFaultText} from '../Notebook/faultText';
import {useShelf} from '../Notebook/useShelf';
import {hashOf} from '../RecordTool/address';
import tool from '../RecordTool/styles.tool.module.css';
import {useReturnFocus} from '../RecordTool/useReturnFocus';
import Intended from './Intended';
import {lastFinished} from './attemptBefore';
import {attemptsOf} from './attemptsOf';
import {beginAttempt} from './beginAttempt';
import {isUntouched} from './isUntouched';
import {RESULT} from './parts';
import styles from './styles.tool.module.css';
import {text} from './text';

type Props = {
  instrument: Instrument;
  /** Whether somebody comes back from an attempt: what had focus there is gone. */
  isReturn: boolean;
};

/** What it is, how long it takes, and what was filled in before. */
export default function Start({instrument, isReturn}: Props): ReactNode {
  const shelf = useShelf();
  const history = useHistory();
  const attempts = attemptsOf(shelf, instrument.id);
  const top = useReturnFocus<HTMLParagraphElement>(isReturn);
  const begin = async () => {
    // Pressed before the notebook was read: what stands there decides all the same.
    const known = attemptsOf(shelf ?? (await readShelf()), instrument.id);
    history.push({hash: hashOf(beginAttempt(instrument, known), firstPart(instrument))});
  };
  const begun = attempts.filter((attempt) => !isUntouched(attempt));
  const latest = lastFinished(begun);

  return (
    <>
      <p ref={top} tabIndex={-1} className={clsx(tool.editorial, tool.top)}>
        {text.editorial()}
      </p>
      <p>{instrument.about}</p>
      <p>{text.minutes(instrument.minutes)}</p>
      {latest && <Intended record={latest} />}
      {shelf?.fault && <p role="alert">{readFaultText(shelf.fault)}</p>}
      <button type="button" className={tool.primary} onClick={() => void begin()}>
        {begun.length === 0 ? text.begin() : text.beginAgain()}
      </button>
      {begun.length > 0 && (
        <>
          <h2 className={styles.heading}>{text.yours()}</h2>
          <ul className={styles.attempts}>
            {begun.map((attempt) => (
              <li key={attempt.id}>
                <b>{attempt.title}</b> <span>{howFar(attempt)}</span>{' '}
                <button
                  type="button"
                  className={button.round}
                  onClick={() => history.push({hash: hashOf(attempt.id)})}
                >
                  {attempt.data.finished === null ? text.goOn() : text.look()}
                  <span className="visually-hidden">: {attempt.title}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const firstPart = ({dimensions}: Instrument) => dimensions[0]?.id ?? RESULT;

function howFar({data}: RecordOf<'self-assessment'>): string {
  const {done, all} = progressOf(data.questions, data.answers);
  return text.answered(done, all);
}
