import * as v from 'valibot';
import {transact} from './database';
import {faultOf, type Saved} from './fault';

/** What a setting holds; `undefined` when there is none, it does not fit, or storage is blocked. */
export async function readSetting<T>(
  name: string,
  schema: v.GenericSchema<unknown, T>,
): Promise<T | undefined> {
  try {
    const value = await transact(['settings'], 'readonly', 'default', (tx) =>
      tx.objectStore('settings').get(name),
    );
    const parsed = v.safeParse(schema, value);
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a setting; never rejects. */
export async function writeSetting(name: string, value: unknown): Promise<Saved> {
  try {
    await transact(['settings'], 'readwrite', 'relaxed', (tx) =>
      tx.objectStore('settings').put(value, name),
    );
    return {kind: 'saved'};
  } catch (error) {
    return {kind: 'failed', fault: faultOf(error)};
  }
}
