import type {AnyRecord} from '../schemas/records/record';
import {transact} from './database';
import {decodeAt} from './decode';
import {entriesOf, type Entry} from './entries';
import {faultOf, type Fault} from './fault';
import {unsavedRecords} from './openRecord';

/** Something in storage that we leave as it is: a reader may take it along as a file. */
export type SetAside = {key: string; title: string; raw: unknown};

/** Everything in the notebook. */
export type Shelf = {
  /** The newest change first. */
  records: AnyRecord[];
  /** Ids of records that stand in the memory of this tab only. */
  unsaved: ReadonlySet<string>;
  /** Written by a later version of the site. */
  newer: SetAside[];
  unreadable: SetAside[];
  /** Why storage could not be read; then `records` holds what this tab has. */
  fault: Fault | undefined;
};

/** Reads all that stands in storage, and adds what only this tab has. Never rejects. */
export async function readShelf(): Promise<Shelf> {
  const stored = await readAll();
  const unsaved = unsavedRecords();
  const shelf = {newer: new Array<SetAside>(), unreadable: new Array<SetAside>()};
  const records = new Map<string, AnyRecord>();
  for (const {key, raw} of stored.entries) {
    const decoded = decodeAt(key, raw);
    if (decoded.state === 'record') {
      records.set(key, decoded.record);
    } else if (decoded.state === 'newer') {
      shelf.newer.push({key, title: decoded.title, raw});
    } else {
      shelf.unreadable.push({key, title: '', raw});
    }
  }
  unsaved.forEach((record) => records.set(record.id, record));
  return {
    ...shelf,
    records: [...records.values()].toSorted(byNewest),
    unsaved: new Set(unsaved.map(({id}) => id)),
    fault: stored.fault,
  };
}

type Stored = {entries: Entry[]; fault: Fault | undefined};

async function readAll(): Promise<Stored> {
  try {
    const entries = await transact(['records'], 'readonly', 'default', (tx) =>
      entriesOf(tx.objectStore('records')),
    );
    return {entries, fault: undefined};
  } catch (error) {
    return {entries: [], fault: faultOf(error)};
  }
}

const byNewest = (a: AnyRecord, b: AnyRecord) =>
  b.updated.localeCompare(a.updated) || a.id.localeCompare(b.id);
