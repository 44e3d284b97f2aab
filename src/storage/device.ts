import {hexOf} from '../domain/hex';
import * as v from 'valibot';
import {KeySchema} from '../schemas/records/text';

type SettingsStore = {
  get: (name: string) => Promise<unknown>;
  put?: (value: unknown, name: string) => Promise<unknown>;
};

/** Where it stands among the settings. */
export const DEVICE = 'device';

/**
 * A random name for this browser, made once and kept beside the work. It says nothing about who
 * writes; it only tells apart in which browser a record was changed.
 */
export async function deviceIn(settings: SettingsStore): Promise<string> {
  const known = v.safeParse(KeySchema, await settings.get(DEVICE));
  if (known.success) {
    return known.output;
  }
  const name = newId();
  await settings.put?.(name, DEVICE);
  return name;
}

/** A new random id; not from `randomUUID`, which a page without https does not have. */
export function newId(): string {
  return hexOf(crypto.getRandomValues(new Uint8Array(10)));
}
