import type {ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import type {Instrument} from '@site/src/schemas/instrument';
import {placeOf, type Place} from '../RecordTool/address';
import {usePlace} from '../RecordTool/usePlace';
import AttemptView from './AttemptView';
import Start from './Start';

/** The self-assessment itself: the start, or the attempt that the address names. */
export default function Tool({instrument}: {instrument: Instrument}): ReactNode {
  const {place, hasMoved} = usePlace<Place>(placeOf(useLocation().hash), {kind: 'start'});
  return place.kind === 'start' ? (
    <Start instrument={instrument} isReturn={hasMoved} />
  ) : (
    <AttemptView key={place.record} id={place.record} at={place.at} instrument={instrument} />
  );
}
