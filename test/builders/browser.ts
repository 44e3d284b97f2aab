import {webcrypto} from 'node:crypto';
import {deserialize, serialize} from 'node:v8';
import {TextEncoder} from 'node:util';

/** Gives jsdom what storage and files need of a browser: a checksum, a copy, and the text of a file. */
export function completeBrowser(): void {
  Object.defineProperty(globalThis, 'crypto', {value: webcrypto, configurable: true});
  Object.assign(globalThis, {
    TextEncoder,
    structuredClone: (value: unknown): unknown => deserialize(serialize(value)),
  });
  Object.assign(Blob.prototype, {
    text(this: Blob): Promise<string> {
      return new Promise((resolve, reject) => {
        const reader = new FileReader();
        reader.addEventListener('load', () =>
          resolve(typeof reader.result === 'string' ? reader.result : ''),
        );
        reader.addEventListener('error', () => reject(new Error('unreadable')));
        reader.readAsText(this);
      });
    },
  });
  // Storage answers in its own time, outside of what a test does; each test waits for what it sees.
  Object.assign(globalThis, {IS_REACT_ACT_ENVIRONMENT: false});
  Object.assign(Element.prototype, {scrollIntoView: () => undefined});
}
