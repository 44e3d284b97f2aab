import '@testing-library/jest-dom';

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
