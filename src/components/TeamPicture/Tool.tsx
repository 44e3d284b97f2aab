import type {ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import type {Instrument} from '@site/src/schemas/instrument';
import {placeOf, type Place} from '../RecordTool/address';
import {usePlace} from '../RecordTool/usePlace';
import OpenPicture from './OpenPicture';
import Start from './Start';

/** The start, or the picture that the address names. */
export default function Tool({instrument}: {instrument: Instrument}): ReactNode {
  const {place, hasMoved} = usePlace<Place>(placeOf(useLocation().hash), {kind: 'start'});
  return place.kind === 'start' ? (
    <Start instrument={instrument} isReturn={hasMoved} />
  ) : (
    <OpenPicture key={place.record} id={place.record} />
  );
}
