import {useEffect, useRef, useState, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {AnyRecord} from '@site/src/schemas/records/record';
import type {Session} from '@site/src/storage/session';
import button from '../Button/styles.module.css';
import {faultText} from '../Notebook/faultText';
import {offerRecord} from '../Notebook/offerRecords';
import OtherVersions from '../OtherVersions';
import {useSession} from '../Notebook/useSession';
import styles from './styles.tool.module.css';
import {text} from './text';
import {useFault} from './useFault';

/**
 * Says how what somebody writes is kept: never that it is saved before it is. When it is not, it
 * says why and offers a file. Only that is announced; a word after every key would drown the rest.
 */
export default function SaveLine({session}: {session: Session}): ReactNode {
  const {record, save} = useSession(session);
  const fault = useFault(save);
  const line = useRef<HTMLParagraphElement>(null);
  /** The record as it was at the last press on 'try again'. */
  const [tried, setTried] = useState<AnyRecord>();

  const hadFault = useRef(false);

  useEffect(() => {
    // The buttons go, and with them the focus of who pressed one.
    if (fault === undefined && hadFault.current && document.activeElement === document.body) {
      line.current?.focus({preventScroll: true});
    }
    hadFault.current = fault !== undefined;
  }, [fault]);

  const retry = () => {
    setTried(record);
    session.retry();
  };

  return (
    <div className={styles.line}>
      <p ref={line} tabIndex={-1} className={styles.text}>
        {save.kind === 'new' && text.fresh()}
        {save.kind === 'saving' && text.saving()}
        {save.kind === 'saved' && text.saved()}
      </p>
      {fault === undefined && save.kind !== 'new' && <Link to="/werkmap">{text.notebook()}</Link>}
      {fault !== undefined && (
        <div className={styles.fault}>
          <p role="alert">{faultText[fault]()}</p>
          <p className={styles.buttons}>
            <button type="button" className={button.round} onClick={() => void offerRecord(record)}>
              {text.file()}
            </button>
            <button type="button" className={button.round} onClick={retry}>
              {fault === 'gone' ? text.keep() : text.again()}
            </button>
          </p>
          <output>{save.kind === 'failed' && tried === record && text.still()}</output>
        </div>
      )}
      <OtherVersions session={session} record={record} />
    </div>
  );
}
