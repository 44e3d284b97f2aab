import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useHistory} from '@docusaurus/router';
import type {Opened} from '@site/src/storage/openRecord';
import type {Session} from '@site/src/storage/session';
import button from '../Button/styles.module.css';
import {faultText} from '../Notebook/faultText';
import styles from './styles.tool.module.css';
import {text} from './text';
import {useOpened} from './useOpened';

type Props = {
  id: string;
  /** How it is opened, when it is begun where it is missing; the same function at every render. */
  open?: (id: string) => Promise<Opened>;
  children: (session: Session) => ReactNode;
};

/** A record for as long as it is looked at, or why it cannot be shown. */
export default function OpenedRecord({id, open, children}: Props): ReactNode {
  const opened = useOpened(id, open);
  switch (opened.kind) {
    case 'loading':
      return null;
    case 'open':
      return children(opened.session);
    case 'missing':
      return <Message words={text.missing()} />;
    case 'newer':
      return <Message words={faultText.newer()} />;
    case 'unreadable':
      return <Message words={text.unreadable()} />;
    case 'failed':
      return <Message words={text.notOpened()} />;
  }
}

export function Message({words}: {words: string}): ReactNode {
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
