import {useState, type ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import {sameJson} from '@site/src/domain/notebook/sameJson';
import type {Instrument} from '@site/src/schemas/instrument';
import {placeOf, type Place} from '../SelfAssessment/address';
import OpenPicture from './OpenPicture';
import Start from './Start';

/** The start, or the picture that the address names. */
export default function Tool({instrument}: {instrument: Instrument}): ReactNode {
  const asked = placeOf(useLocation().hash);
  const [place, setPlace] = useState<Place>(asked ?? {kind: 'start'});
  // A link to a heading of the page leaves the tool where it was.
  if (asked && !sameJson(asked, place)) {
    setPlace(asked);
  }
  return place.kind === 'start' ? (
    <Start instrument={instrument} />
  ) : (
    <OpenPicture key={place.record} id={place.record} />
  );
}
