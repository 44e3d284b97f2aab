import {useEffect, useState, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {ShownModel} from '@site/src/domain/catalog/types';
import {openRecord, releaseRecord} from '@site/src/storage/openRecord';
import type {Session} from '@site/src/storage/session';
import {readShelf} from '@site/src/storage/shelf';
import {useSession} from '../Notebook/useSession';
import SaveLine from '../SaveLine';
import Form from './Form';
import {beginReflection} from './beginReflection';
import {reflectionsOn} from './reflectionsOn';
import styles from './styles.tool.module.css';
import {text} from './text';

type Props = {model: ShownModel; prompt: string};

/**
 * The questions of a page, to answer on the page itself. What was written here before comes back;
 * nothing is kept until somebody writes.
 */
export default function Inline({model, prompt}: Props): ReactNode {
  const [session, setSession] = useState<Session>();

  useEffect(() => {
    let left = false;
    let id: string | undefined;
    void sessionFor(model, prompt).then((found) => {
      id = found.view().record.id;
      if (left) {
        releaseRecord(id);
      } else {
        setSession(found);
      }
    });
    return () => {
      left = true;
      if (id !== undefined) {
        releaseRecord(id);
      }
    };
  }, [model, prompt]);

  return session ? <Open session={session} /> : null;
}

function Open({session}: {session: Session}): ReactNode {
  const {record} = useSession(session);
  return record.kind === 'reflection' ? (
    <div className={styles.inline}>
      <Form session={session} record={record} />
      <SaveLine session={session} />
      <p>
        <Link to="/casussen/eigen">{text.toOwn()}</Link>
      </p>
    </div>
  ) : null;
}

/** The last reflection on this question that is not finished, or a new one. */
async function sessionFor(model: ShownModel, prompt: string): Promise<Session> {
  const {records} = await readShelf();
  const before = reflectionsOn(records, model, prompt).find(({data}) => data.finished === null);
  const opened = before && (await openRecord(before.id));
  return opened?.kind === 'open' ? opened.session : beginReflection(model, prompt);
}
