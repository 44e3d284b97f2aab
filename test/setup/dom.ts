import '@testing-library/jest-dom';
import {webcrypto} from 'node:crypto';
import {TextEncoder} from 'node:util';
import {deserialize, serialize} from 'node:v8';
import {configure} from '@testing-library/react';

// Storage answers when it answers: on a busy machine later than a second. What fails takes longer.
configure({asyncUtilTimeout: 20_000});
jest.setTimeout(60_000);

// What jsdom lacks of the browser, no more than components and their tests use.

/** A pointer, which jsdom knows only as a mouse. */
class PointerEventStandIn extends MouseEvent {
  readonly pointerType: string;

  constructor(type: string, init: PointerEventInit = {}) {
    super(type, init);
    this.pointerType = init.pointerType ?? '';
  }
}
Object.assign(window, {PointerEvent: PointerEventStandIn});

/** What storage and its files need; each as Node has it. */
globalThis.structuredClone ??= (value: unknown) => deserialize(serialize(value));
globalThis.TextEncoder ??= TextEncoder;
Object.defineProperty(globalThis, 'crypto', {value: webcrypto, configurable: true});
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

/** A page that is not drawn does not scroll. */
Object.assign(Element.prototype, {scrollIntoView: () => undefined});

/** Popovers: which elements are shown. */
const shown = new WeakSet<Element>();
const matchesSelectors: unknown = Reflect.get(Element.prototype, 'matches');
Object.assign(HTMLElement.prototype, {
  showPopover(this: HTMLElement) {
    shown.add(this);
  },
  hidePopover(this: HTMLElement) {
    shown.delete(this);
  },
  matches(this: HTMLElement, selectors: string): unknown {
    return selectors === ':popover-open'
      ? shown.has(this)
      : typeof matchesSelectors === 'function' &&
          Reflect.apply(matchesSelectors, this, [selectors]);
  },
});
