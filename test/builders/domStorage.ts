import {webcrypto} from 'node:crypto';
import {TextEncoder} from 'node:util';
import {freshStorage} from './storage';

/** What jsdom lacks of what storage needs of a browser; for values that JSON can say. */
const LACKING = {
  structuredClone: (value: unknown): unknown =>
    value === undefined ? undefined : JSON.parse(JSON.stringify(value)),
  TextEncoder,
  crypto: webcrypto,
};

/** Gives a test of a component an empty database of its own. */
export async function freshDomStorage(): Promise<void> {
  Object.entries(LACKING).forEach(([name, value]) =>
    Object.defineProperty(globalThis, name, {value, configurable: true, writable: true}),
  );
  await freshStorage();
}

/** A file as somebody chooses it. */
export function chosenFile(text: string, name = 'werkmap.json'): File {
  const file = new File([text], name, {type: 'application/json'});
  // jsdom has no way to read a file but FileReader.
  return Object.assign(file, {text: () => Promise.resolve(text)});
}
