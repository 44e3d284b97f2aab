import * as v from 'valibot';
import {countEdit, isSameVersion} from '../domain/notebook/edits';
import {rebase} from '../domain/notebook/rebase';
import {RecordSchema, type AnyRecord} from '../schemas/records/record';
import {transact} from './database';
import {decodeAt, type Decoded} from './decode';
import {deviceIn} from './device';
import {faultOf, type Fault} from './fault';

/** The record as it now stands in storage, or why it does not. */
export type Written = {kind: 'saved'; record: AnyRecord} | {kind: 'failed'; fault: Fault};

/**
 * Writes a record that was changed. What stands in storage is read in the same transaction, so that
 * no other tab can come in between: was it changed there meanwhile, both changes go together.
 * Resolves when the browser has committed it; never rejects.
 *
 * @param base what the change began with; `undefined` for a record that is new
 * @param mine the record, changed
 * @param now moment as ISO text
 */
export async function writeRecord(
  base: AnyRecord | undefined,
  mine: AnyRecord,
  now: string,
): Promise<Written> {
  try {
    return await transact(
      ['records', 'originals', 'settings'],
      'readwrite',
      'relaxed',
      async (tx) => {
        const records = tx.objectStore('records');
        const raw = await records.get(mine.id);
        const stored = raw === undefined ? undefined : decodeAt(mine.id, raw);
        const fault = refusal(base, stored);
        if (fault) {
          return {kind: 'failed', fault};
        }
        const next = stored?.state === 'record' ? onTopOf(stored.record, base, mine, now) : mine;
        const device = await deviceIn(tx.objectStore('settings'));
        const record = v.parse(RecordSchema, {
          ...next,
          rev: next.rev + 1,
          updated: now,
          edits: countEdit(next.edits, device),
        });
        if (stored?.state === 'record' && stored.from < record.v) {
          await tx.objectStore('originals').put(raw, [record.id, stored.from]);
        }
        await records.put(record, record.id);
        return {kind: 'saved', record};
      },
    );
  } catch (error) {
    return {kind: 'failed', fault: faultOf(error)};
  }
}

const REFUSED = {record: undefined, newer: 'newer', unreadable: 'unknown'} as const;

/** Why what stands in storage must stay as it is. */
function refusal(base: AnyRecord | undefined, stored: Decoded | undefined): Fault | undefined {
  if (!stored) {
    return base ? 'gone' : undefined;
  }
  return REFUSED[stored.state];
}

function onTopOf(
  stored: AnyRecord,
  base: AnyRecord | undefined,
  mine: AnyRecord,
  now: string,
): AnyRecord {
  return base && isSameVersion(stored, base)
    ? mine
    : v.parse(RecordSchema, rebase(base, mine, stored, now));
}
