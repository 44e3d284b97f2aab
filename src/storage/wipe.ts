import {tell} from './channel';
import {openDatabase} from './database';
import {faultOf} from './fault';
import {dropSession, unsavedRecords} from './openRecord';
import type {Removed} from './removeRecords';

/**
 * Removes everything this site keeps of a reader's work: records, their older versions, and what it
 * remembered beside them. What comes back can still be put back. Never rejects.
 */
export async function wipeAll(): Promise<Removed> {
  const inMemory = unsavedRecords().map((raw) => ({key: raw.id, raw}));
  try {
    const db = await openDatabase();
    const tx = db.transaction(['records', 'originals', 'settings'], 'readwrite', {
      durability: 'strict',
    });
    tx.done.catch(() => undefined);
    const records = tx.objectStore('records');
    const keys = await records.getAllKeys();
    const values = await records.getAll();
    await Promise.all([
      records.clear(),
      tx.objectStore('originals').clear(),
      tx.objectStore('settings').clear(),
    ]);
    await tx.done;
    inMemory.forEach(({key}) => dropSession(key));
    tell({kind: 'all'});
    const stored = keys.map((key, index) => ({key, raw: values[index]}));
    return {kind: 'removed', taken: [...stored, ...inMemory]};
  } catch (error) {
    if (inMemory.length === 0) {
      return {kind: 'failed', fault: faultOf(error)};
    }
    inMemory.forEach(({key}) => dropSession(key));
    return {kind: 'removed', taken: inMemory};
  }
}
