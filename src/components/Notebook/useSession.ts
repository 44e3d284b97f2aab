import {useSyncExternalStore} from 'react';
import type {Session, SessionView} from '@site/src/storage/session';

/** An open record, as it changes in any tab. */
export function useSession(session: Session): SessionView {
  return useSyncExternalStore(session.subscribe, session.view, session.view);
}
