import type {ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import {progressOf} from '@site/src/domain/self-assessment/progress';
import type {Instrument} from '@site/src/schemas/instrument';
import type {RecordOf} from '@site/src/schemas/records/record';
import button from '../Button/styles.module.css';
import {faultText} from '../Notebook/faultText';
import {useShelf} from '../Notebook/useShelf';
import Intended from './Intended';
import {RESULT, hashOf} from './address';
import {attemptsOf} from './attemptsOf';
import {beginAttempt} from './beginAttempt';
import styles from './styles.tool.module.css';
import {text} from './text';

/** What it is, how long it takes, and what was filled in before. */
export default function Start({instrument}: {instrument: Instrument}): ReactNode {
  const shelf = useShelf();
  const history = useHistory();
  const attempts = attemptsOf(shelf, instrument.id);
  const untouched = attempts.find(({data}) => Object.keys(data.answers).length === 0);
  const begin = () =>
    history.push({hash: hashOf(untouched?.id ?? beginAttempt(instrument), firstPart(instrument))});
  const begun = attempts.filter((attempt) => attempt !== untouched);
  const latest = begun.find(({data}) => data.finished !== null);

  return (
    <>
      <p className={styles.editorial}>{text.editorial()}</p>
      <p>{instrument.about}</p>
      <p>{text.minutes(instrument.minutes)}</p>
      {latest && <Intended record={latest} />}
      {shelf?.fault && <p role="alert">{faultText[shelf.fault]()}</p>}
      <button type="button" className={styles.primary} onClick={begin}>
        {begun.length === 0 ? text.begin() : text.beginAgain()}
      </button>
      {begun.length > 0 && (
        <>
          <h3>{text.yours()}</h3>
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
