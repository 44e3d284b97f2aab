import type {AnyRecord} from '@site/src/schemas/records/record';
import type {Fault, Saved} from '@site/src/storage/fault';
import {freshRecord} from '@site/src/storage/freshRecord';
import {beginRecord, openRecord, releaseRecord, type Opened} from '@site/src/storage/openRecord';
import {settledSession} from '@site/src/storage/settledSession';

/** Gives a record another title; what cannot be stored stays in this tab. Never rejects. */
export async function renameRecord(id: string, title: string): Promise<Saved> {
  const opened = await openRecord(id);
  if (opened.kind !== 'open') {
    return {kind: 'failed', fault: faultOf(opened)};
  }
  opened.session.change((record) => ({...record, title}));
  return settle(opened.session);
}

/** Makes a record of its own with the same content; its id, and how it is kept. Never rejects. */
export async function copyRecord(
  record: AnyRecord,
  title: string,
): Promise<{id: string; saved: Saved}> {
  const fresh = freshRecord();
  const session = beginRecord({...record, ...fresh, title});
  session.retry();
  return {id: fresh.id, saved: await settle(session)};
}

async function settle(session: Parameters<typeof settledSession>[0]): Promise<Saved> {
  const saved = await settledSession(session);
  releaseRecord(session.view().record.id);
  return saved;
}

function faultOf(opened: Exclude<Opened, {kind: 'open'}>): Fault {
  switch (opened.kind) {
    case 'failed':
      return opened.fault;
    case 'missing':
      return 'gone';
    case 'newer':
      return 'newer';
    case 'unreadable':
      return 'unknown';
  }
}
