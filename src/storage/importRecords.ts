import * as v from 'valibot';
import {planImport, type Item, type PlanRow} from '../domain/notebook/planImport';
import {NotebookContentSchema} from '../schemas/records/file';
import type {AnyRecord} from '../schemas/records/record';
import {FIELD_MAX} from '../schemas/records/text';
import {tell} from './channel';
import {transact} from './database';
import {decode, decodeAt} from './decode';
import {entriesOf} from './entries';
import {faultOf, type Saved} from './fault';
import {countEdit} from '../domain/notebook/edits';
import {DEVICE} from './device';
import {beginRecord} from './openRecord';
import type {Taken} from './removeRecords';
import {readShelf} from './shelf';
import {settledSession} from './settledSession';

/** The records of a file, decoded; `undefined` where it holds no list of records. */
export function recordsIn(content: unknown): Item[] | undefined {
  const parsed = v.safeParse(NotebookContentSchema, content);
  return parsed.success ? parsed.output.records.map((raw) => decode(raw)) : undefined;
}

/** Stands for this tab among the devices that changed a record. */
const MEMORY = 'tabblad';

/** What an import of these would do, for a reader to see beforehand. */
export async function previewImport(items: readonly Item[]): Promise<PlanRow[]> {
  const {records, unsaved, newer, unreadable} = await readShelf();
  const here = new Map<string, Item>([
    ...records.map((record) => {
      // What was never written is not counted yet, and must not count as older than a file.
      const edits = unsaved.has(record.id) ? countEdit(record.edits, MEMORY) : record.edits;
      return [record.id, {state: 'record', record: {...record, edits}}] as const;
    }),
    ...newer.map(({key, title}) => [key, {state: 'newer', id: key, title}] as const),
    ...unreadable.map(({key}) => [key, {state: 'unreadable'}] as const),
  ]);
  return planImport(items, (id) => here.get(id), FIELD_MAX);
}

/** What stood under a key before an import; `raw` is `undefined` where nothing stood. */
export type Before = Taken & {after: number};

/** `kept` says where it stands: in the memory of this tab where storage is blocked. */
export type Imported =
  | {kind: 'imported'; kept: 'storage' | 'memory'; rows: PlanRow[]; before: Before[]}
  | Extract<Saved, {kind: 'failed'}>;

/**
 * Takes records in, all or none, by what stands in storage at that very moment. Never rejects.
 *
 * @returns what was done, and what is needed to undo it
 */
export async function importRecords(items: readonly Item[]): Promise<Imported> {
  try {
    const done = await transact(['records', 'settings'], 'readwrite', 'strict', async (tx) => {
      const records = tx.objectStore('records');
      const raws = new Map((await entriesOf(records)).map(({key, raw}) => [key, raw]));
      const rows = planImport(
        items,
        (id) => (raws.has(id) ? decodeAt(id, raws.get(id)) : undefined),
        FIELD_MAX,
      );
      const writes = writesOf(rows);
      for (const record of writes) {
        await records.put(record, record.id);
      }
      if (writes.length > 0) {
        await forgetDevice(tx);
      }
      const before = writes.map(({id, rev}) => ({key: id, raw: raws.get(id), after: rev}));
      return {rows, before};
    });
    tell({kind: 'records', ids: done.before.map(({key}) => key)});
    return {kind: 'imported', kept: 'storage', ...done};
  } catch (error) {
    const fault = faultOf(error);
    return fault === 'blocked' ? importInMemory(items) : {kind: 'failed', fault};
  }
}

/** What is to be written, each record once: a file may hold it twice, and the last is what stays. */
const writesOf = (rows: readonly PlanRow[]): AnyRecord[] => [
  ...new Map(
    rows.flatMap((row) => ('write' in row ? [[row.write.id, row.write] as const] : [])),
  ).values(),
];

/**
 * After a record came in or went back, this device counts its writes under a new name: under the old
 * one it would come to numbers that a later copy of the same record already has.
 */
const forgetDevice = (tx: {
  objectStore: (name: 'settings') => {delete?: (key: string) => Promise<void>};
}): Promise<void> | undefined => tx.objectStore('settings').delete?.(DEVICE);

/** Where the browser keeps nothing, a reader can still look at a file, and save it anew. */
async function importInMemory(items: readonly Item[]): Promise<Imported> {
  const rows = await previewImport(items);
  for (const record of writesOf(rows)) {
    const session = beginRecord(record);
    session.retry();
    await settledSession(session);
  }
  return {kind: 'imported', kept: 'memory', rows, before: []};
}

/**
 * Puts back what stood here before an import, but for what was changed since. Never rejects.
 *
 * @returns ids of what was changed since, and therefore stays
 */
export async function undoImport(
  before: readonly Before[],
): Promise<{kind: 'undone'; kept: string[]} | Extract<Saved, {kind: 'failed'}>> {
  try {
    const kept = await transact(['records', 'settings'], 'readwrite', 'strict', async (tx) => {
      const records = tx.objectStore('records');
      const changed: string[] = [];
      await forgetDevice(tx);
      for (const {key, raw, after} of before) {
        const now = decodeAt(key, await records.get(key));
        if (now.state !== 'record' || now.record.rev !== after) {
          changed.push(key);
        } else if (raw === undefined) {
          await records.delete(key);
        } else {
          await records.put(raw, key);
        }
      }
      return changed;
    });
    tell({kind: 'records', ids: before.map(({key}) => key)});
    return {kind: 'undone', kept};
  } catch (error) {
    return {kind: 'failed', fault: faultOf(error)};
  }
}
