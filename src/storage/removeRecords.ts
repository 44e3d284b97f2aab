import {tell} from './channel';
import {openDatabase} from './database';
import {decode} from './decode';
import {faultOf, type Saved} from './fault';
import {beginRecord, dropSession} from './openRecord';

/** What stood under a key, in storage or in memory. */
export type Taken = {key: string; raw: unknown};

/** What was removed, to put back; or why nothing was. */
export type Removed = {kind: 'removed'; taken: Taken[]} | Extract<Saved, {kind: 'failed'}>;

/**
 * Removes records at once and for good; what comes back is all that is left of them, so that a
 * reader can still change their mind. Never rejects.
 */
export async function removeRecords(keys: readonly string[]): Promise<Removed> {
  const stored = await removeStored(keys);
  const inMemory = keys.flatMap((key) => {
    const raw = dropSession(key);
    return raw ? [{key, raw}] : [];
  });
  if (stored.kind === 'failed') {
    return inMemory.length === keys.length ? {kind: 'removed', taken: inMemory} : stored;
  }
  tell({kind: 'records', ids: [...keys]});
  const missed = inMemory.filter(({key}) => !stored.taken.some((one) => one.key === key));
  return {kind: 'removed', taken: [...stored.taken, ...missed]};
}

async function removeStored(keys: readonly string[]): Promise<Removed> {
  try {
    const db = await openDatabase();
    const tx = db.transaction(['records', 'originals'], 'readwrite', {durability: 'strict'});
    tx.done.catch(() => undefined);
    const taken: Taken[] = [];
    for (const key of keys) {
      const raw = await tx.objectStore('records').get(key);
      if (raw !== undefined) {
        taken.push({key, raw});
      }
      await tx.objectStore('records').delete(key);
      await tx.objectStore('originals').delete(IDBKeyRange.bound([key], [key, []]));
    }
    await tx.done;
    return {kind: 'removed', taken};
  } catch (error) {
    return {kind: 'failed', fault: faultOf(error)};
  }
}

/**
 * Puts back what was removed, where nothing else took its place meanwhile; in memory where storage
 * refuses it. Never rejects.
 */
export async function putBack(taken: readonly Taken[]): Promise<Saved> {
  try {
    const db = await openDatabase();
    const tx = db.transaction('records', 'readwrite', {durability: 'strict'});
    tx.done.catch(() => undefined);
    for (const {key, raw} of taken) {
      if ((await tx.store.getKey(key)) === undefined) {
        await tx.store.put(raw, key);
      }
    }
    await tx.done;
    tell({kind: 'records', ids: taken.map(({key}) => key)});
    return {kind: 'saved'};
  } catch (error) {
    taken.forEach(({raw}) => {
      const decoded = decode(raw);
      if (decoded.state === 'record') {
        beginRecord(decoded.record).retry();
      }
    });
    return {kind: 'failed', fault: faultOf(error)};
  }
}
