import * as v from 'valibot';
import {openDatabase} from './database';
import {faultOf, type Saved} from './fault';

/** What a setting holds; `undefined` when there is none, it does not fit, or storage is blocked. */
export async function readSetting<T>(
  name: string,
  schema: v.GenericSchema<unknown, T>,
): Promise<T | undefined> {
  try {
    const db = await openDatabase();
    const parsed = v.safeParse(schema, await db.get('settings', name));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a setting; never rejects. */
export async function writeSetting(name: string, value: unknown): Promise<Saved> {
  try {
    const db = await openDatabase();
    await db.put('settings', value, name);
    return {kind: 'saved'};
  } catch (error) {
    return {kind: 'failed', fault: faultOf(error)};
  }
}
