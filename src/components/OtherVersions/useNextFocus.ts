import {useEffect, useRef, type RefObject} from 'react';
import type {Other} from '@site/src/schemas/records/record';

type NextFocus = {
  list: RefObject<HTMLUListElement | null>;
  /** For what stands there when the list is empty. */
  done: RefObject<HTMLParagraphElement | null>;
  /** Tells that a button of an item was pressed, which goes with its item. */
  willGo: (index: number) => void;
};

/**
 * Gives focus to the first button of the item that comes in the place of one that went, else of the
 * one before it, else to what stands in place of the list. Who went on elsewhere is left there.
 */
export function useNextFocus(others: readonly Other[]): NextFocus {
  const list = useRef<HTMLUListElement>(null);
  const done = useRef<HTMLParagraphElement>(null);
  const pressed = useRef<number>(undefined);

  useEffect(() => {
    const index = pressed.current;
    pressed.current = undefined;
    if (index !== undefined && document.activeElement === document.body) {
      const item = list.current?.children[Math.min(index, others.length - 1)];
      (item?.querySelector('button') ?? done.current)?.focus();
    }
  }, [others]);

  const willGo = (index: number) => {
    pressed.current = index;
  };
  return {list, done, willGo};
}
