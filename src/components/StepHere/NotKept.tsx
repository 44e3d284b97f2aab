import type {ReactNode} from 'react';
import type {Session} from '@site/src/storage/session';
import {useSession} from '../Notebook/useSession';
import SaveLine from '../SaveLine';

/** Says when a mark could not be kept; that it was, the mark itself says, and a page has text enough. */
export default function NotKept({session}: {session: Session}): ReactNode {
  const {save} = useSession(session);
  return save.kind === 'failed' ? <SaveLine session={session} /> : null;
}
