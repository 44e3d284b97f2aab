import {hasUnsaved} from '../offline/page/unsaved';
import type {AnyRecord} from '../schemas/records/record';
import {readRecord, type Found} from './readRecord';
import {startSession, type Session} from './session';

/** A record that is open, or why it cannot be. */
export type Opened = {kind: 'open'; session: Session} | Exclude<Found, {kind: 'found'}>;

// One session for each record in this tab, so that two places on a page show the same.
const sessions = new Map<string, Session>();

/** Those that nobody looks at any more, while their last change is being written. */
const leaving = new Set<string>();

/** Opens a record of the notebook; what is in the memory of this tab comes first. */
export async function openRecord(id: string): Promise<Opened> {
  const known = sessions.get(id);
  if (known) {
    leaving.delete(id);
    return {kind: 'open', session: known};
  }
  const found = await readRecord(id);
  if (found.kind !== 'found') {
    return found;
  }
  return {kind: 'open', session: sessions.get(id) ?? keep(found.record, true)};
}

/**
 * Opens a record of which a device has one, or begins it; also where storage cannot be read, so that
 * work can go on in this tab. What stands there after all is merged when it is written.
 */
export async function openOrBegin(id: string, make: () => AnyRecord): Promise<Opened> {
  const opened = await openRecord(id);
  // Another place on the page may have begun it meanwhile.
  return opened.kind === 'missing' || opened.kind === 'failed'
    ? {kind: 'open', session: sessions.get(id) ?? beginRecord(make())}
    : opened;
}

/** Begins a record in memory; storage gets it with the first change. */
export function beginRecord(record: AnyRecord): Session {
  return keep(record, false);
}

function keep(record: AnyRecord, stored: boolean): Session {
  // What it takes the place of would go on hearing, and write itself back one day.
  sessions.get(record.id)?.end();
  const session = startSession(record, stored);
  sessions.set(record.id, session);
  leaving.delete(record.id);
  session.subscribe(() => {
    if (leaving.has(record.id) && sessions.get(record.id) === session) {
      releaseRecord(record.id);
    }
  });
  globalThis.addEventListener?.('beforeunload', warn);
  return session;
}

/** The records that stand in the memory of this tab only, because storage refused them. */
export function unsavedRecords(): AnyRecord[] {
  return [...sessions.values()].flatMap((session) => {
    const {record, save} = session.view();
    return save.kind === 'failed' ? [record] : [];
  });
}

/**
 * Lets go of a record that nobody looks at any more: at once, or when it is written. What this tab
 * alone has stays.
 */
export function releaseRecord(id: string): void {
  const session = sessions.get(id);
  const save = session?.view().save.kind;
  if (save === 'saving') {
    leaving.add(id);
  }
  if (save === 'saved' || save === 'new') {
    session?.end();
    sessions.delete(id);
    leaving.delete(id);
  }
}

/**
 * Forgets a record that was removed.
 *
 * @returns what of it was not yet written, if anything
 */
export function dropSession(id: string): AnyRecord | undefined {
  const session = sessions.get(id);
  session?.end();
  sessions.delete(id);
  leaving.delete(id);
  const {record, save} = session?.view() ?? {};
  return save?.kind === 'failed' || save?.kind === 'saving' ? record : undefined;
}

/** Ids of every record that is open in this tab. */
export const openIds = (): string[] => [...sessions.keys()];

/** The browser asks whether to leave, in words of its own, when something would then be lost. */
function warn(event: BeforeUnloadEvent): void {
  if (hasUnsaved() || unsavedRecords().length > 0) {
    event.preventDefault();
  }
}
