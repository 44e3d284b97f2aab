import {useState, type ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import {sameJson} from '@site/src/domain/notebook/sameJson';
import type {Instrument} from '@site/src/schemas/instrument';
import AttemptView from './AttemptView';
import Start from './Start';
import {placeOf, type Place} from './address';

/** The self-assessment itself: the start, or the attempt that the address names. */
export default function Tool({instrument}: {instrument: Instrument}): ReactNode {
  const asked = placeOf(useLocation().hash);
  const [place, setPlace] = useState<Place>(asked ?? {kind: 'start'});
  const [hasMoved, setHasMoved] = useState(false);
  // A link to a heading of the page leaves the tool where it was.
  if (asked && !sameJson(asked, place)) {
    setPlace(asked);
    setHasMoved(true);
  }
  return place.kind === 'start' ? (
    <Start instrument={instrument} isReturn={hasMoved} />
  ) : (
    <AttemptView key={place.record} id={place.record} at={place.at} instrument={instrument} />
  );
}
