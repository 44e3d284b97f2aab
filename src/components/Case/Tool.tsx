import type {ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import type {ShownCase} from '@site/src/domain/catalog/types';
import {placeOf, type Place} from '../RecordTool/address';
import {usePlace} from '../RecordTool/usePlace';
import Start from './Start';
import WalkView from './WalkView';

/** A case: the start, or the walk that the address names. */
export default function Tool({shown}: {shown: ShownCase}): ReactNode {
  const {place, hasMoved} = usePlace<Place>(placeOf(useLocation().hash), {kind: 'start'});
  return place.kind === 'start' ? (
    <Start shown={shown} isReturn={hasMoved} />
  ) : (
    <WalkView key={place.record} id={place.record} at={place.at} shown={shown} />
  );
}
