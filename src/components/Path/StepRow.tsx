import {useState, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {ShownStep} from '@site/src/domain/catalog/types';
import type {Done} from '@site/src/domain/learning/doneAt';
import {worded} from '@site/src/domain/learning/learning';
import {beginLearner} from '@site/src/storage/learnerMark';
import type {Session} from '@site/src/storage/session';
import GuardedField from '../GuardedField';
import StepMark from '../Learning/StepMark';
import {text as learning} from '../Learning/text';
import {changeData} from '../RecordTool/changeData';
import tool from '../RecordTool/styles.tool.module.css';
import styles from './styles.tool.module.css';
import {text} from './text';

type Props = {session: Session; words: string; step: ShownStep; done: Done | undefined};

/** A step: what to do, whether it was done, and a few own words where it asks for them. */
export default function StepRow({session, words, step, done}: Props): ReactNode {
  const {id, title, about, ask, to} = step;
  const [isOpen] = useState(words !== '');
  return (
    <li id={id} className={styles.step}>
      <p className={styles.title}>
        {to === undefined ? (
          title
        ) : (
          <Link to={to} onClick={beginLearner}>
            {title}
          </Link>
        )}
      </p>
      <p className={tool.quiet}>{learning.what(step)}</p>
      <p>{about}</p>
      <StepMark session={session} step={id} title={title} done={done} />
      {ask !== undefined && (
        <details className={tool.opens} open={isOpen}>
          <summary>{text.write()}</summary>
          <GuardedField
            label={ask}
            lines={3}
            value={words}
            onChange={(written) =>
              changeData(session, 'learning', (data) => worded(data, id, written))
            }
          />
        </details>
      )}
    </li>
  );
}
