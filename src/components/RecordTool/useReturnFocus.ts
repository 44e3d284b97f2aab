import {useEffect, useRef, type RefObject} from 'react';

/**
 * Gives focus to where a start begins when somebody comes back to it: what had focus before is gone.
 * A page that opens takes no focus.
 *
 * @param isReturn whether somebody comes back; each time it turns true moves the focus once
 * @returns for an element with tabIndex -1
 */
export function useReturnFocus<E extends HTMLElement>(isReturn: boolean): RefObject<E | null> {
  const top = useRef<E>(null);

  useEffect(() => {
    if (isReturn) {
      top.current?.focus({preventScroll: true});
      top.current?.scrollIntoView({block: 'nearest'});
    }
  }, [isReturn]);

  return top;
}
