import {useState} from 'react';
import {sameJson} from '@site/src/domain/notebook/sameJson';

/**
 * Where somebody is in a tool, and whether the address led from one place to another since the tool
 * came. A link to a heading of the page, which asks for no place, leaves the tool where it was.
 */
export function usePlace<P extends {kind: string}>(
  asked: P | undefined,
  start: P,
): {place: P; hasMoved: boolean} {
  const [place, setPlace] = useState(asked ?? start);
  const [hasMoved, setHasMoved] = useState(false);
  if (asked && !sameJson(asked, place)) {
    setPlace(asked);
    setHasMoved(true);
  }
  return {place, hasMoved};
}
