import {useEffect, useRef, type RefObject} from 'react';

/**
 * Gives focus to the heading of what has just come in place of something else, and brings it into
 * view: who reads by ear or zoomed in is where the new thing begins.
 *
 * @returns for an element with tabIndex -1
 */
export function useArrivalFocus<E extends HTMLElement>(): RefObject<E | null> {
  const heading = useRef<E>(null);

  useEffect(() => {
    heading.current?.focus({preventScroll: true});
    heading.current?.scrollIntoView({block: 'start'});
  }, []);

  return heading;
}
