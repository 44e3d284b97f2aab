import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useHistory} from '@docusaurus/router';
import {progressOf} from '@site/src/domain/self-assessment/progress';
import type {Instrument} from '@site/src/schemas/instrument';
import type {Session} from '@site/src/storage/session';
import button from '../Button/styles.module.css';
import {faultText} from '../Notebook/faultText';
import {useSession} from '../Notebook/useSession';
import SaveLine from '../SaveLine';
import {RESULT} from './address';
import Part from './Part';
import Result from './Result';
import styles from './styles.tool.module.css';
import {text} from './text';
import {useAttempt} from './useAttempt';

type Props = {id: string; at: string | undefined; instrument: Instrument};

/** One attempt: the part or the result that the address names, or why it cannot be shown. */
export default function AttemptView({id, at, instrument}: Props): ReactNode {
  const attempt = useAttempt(id);
  switch (attempt.kind) {
    case 'loading':
      return null;
    case 'open':
      return <OpenAttempt session={attempt.session} at={at} instrument={instrument} />;
    case 'missing':
      return <Message words={text.missing()} />;
    case 'newer':
      return <Message words={faultText.newer()} />;
    case 'unreadable':
      return <Message words={text.unreadable()} />;
    case 'failed':
      return <Message words={faultText[attempt.fault]()} />;
  }
}

function Message({words}: {words: string}): ReactNode {
  const history = useHistory();
  return (
    <div className={styles.message}>
      <p role="alert">{words}</p>
      <button type="button" className={button.round} onClick={() => history.push({hash: ''})}>
        {text.all()}
      </button>
      <Link to="/werkmap">{text.notebook()}</Link>
    </div>
  );
}

type OpenProps = {session: Session; at: string | undefined; instrument: Instrument};

function OpenAttempt({session, at, instrument}: OpenProps): ReactNode {
  const {record} = useSession(session);
  if (record.kind !== 'self-assessment') {
    return <Message words={text.missing()} />;
  }
  const {questions, answers, finished} = record.data;
  const open = progressOf(questions, answers).next ?? questions.dimensions.at(-1)?.id;
  // Answered to the end but never looked at: the last part, where it can be finished.
  const asked = at ?? (finished === null ? open : undefined);
  const part = questions.dimensions.findIndex((dimension) => dimension.id === asked);
  return (
    <>
      {part === -1 || asked === RESULT ? (
        <Result session={session} record={record} instrument={instrument} />
      ) : (
        <Part key={asked} session={session} record={record} index={part} />
      )}
      <SaveLine session={session} />
    </>
  );
}
