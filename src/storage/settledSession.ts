import {tell} from './channel';
import type {Saved} from './fault';
import {openRecord} from './openRecord';
import {putBack, type Taken} from './removeRecords';
import type {Session} from './session';

/** Resolves when what was changed in a record is stored, or when storage has refused it. */
export function settledSession(session: Session): Promise<Saved> {
  return new Promise((resolve) => {
    const look = () => {
      const {record, save} = session.view();
      if (save.kind !== 'saved' && save.kind !== 'failed') {
        return;
      }
      leave();
      if (save.kind === 'failed') {
        // Now this tab alone has it, which the list must show.
        tell({kind: 'records', ids: [record.id]});
      }
      resolve(save);
    };
    const leave = session.subscribe(look);
    look();
  });
}

/** The same for records that this tab has open, by their ids. */
async function settledRecords(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const opened = await openRecord(id);
    if (opened.kind === 'open') {
      await settledSession(opened.session);
    }
  }
}

/** Puts back what was removed; where storage refuses it, resolves when this tab has it. */
export async function restore(taken: readonly Taken[]): Promise<Saved> {
  const saved = await putBack(taken);
  if (saved.kind === 'failed') {
    await settledRecords(taken.map(({key}) => key));
  }
  return saved;
}
