import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Session} from '@site/src/storage/session';
import button from '../Button/styles.module.css';
import {faultText} from '../Notebook/faultText';
import {offerRecord} from '../Notebook/offerRecords';
import OtherVersions from '../OtherVersions';
import {useSession} from '../Notebook/useSession';
import styles from './styles.tool.module.css';
import {text} from './text';

/**
 * Says how what somebody writes is kept: never that it is saved before it is. When it is not, it
 * says why and offers a file. Only that is announced; a word after every key would drown the rest.
 */
export default function SaveLine({session}: {session: Session}): ReactNode {
  const {record, save} = useSession(session);
  return (
    <div className={styles.line}>
      <p className={styles.text}>
        {save.kind === 'new' && text.fresh()}
        {save.kind === 'saving' && text.saving()}
        {save.kind === 'saved' && text.saved()}
      </p>
      {save.kind !== 'failed' && save.kind !== 'new' && (
        <Link to="/werkmap">{text.notebook()}</Link>
      )}
      {save.kind === 'failed' && (
        <div className={styles.fault} role="alert">
          <p>{faultText[save.fault]()}</p>
          <p className={styles.buttons}>
            <button type="button" className={button.round} onClick={() => void offerRecord(record)}>
              {text.file()}
            </button>
            <button type="button" className={button.round} onClick={session.retry}>
              {save.fault === 'gone' ? text.keep() : text.again()}
            </button>
          </p>
        </div>
      )}
      <OtherVersions session={session} record={record} />
    </div>
  );
}
