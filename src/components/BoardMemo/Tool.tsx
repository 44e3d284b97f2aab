import type {ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import LazyTool from '../LazyTool';
import {placeOf, type Place} from '../RecordTool/address';
import {usePlace} from '../RecordTool/usePlace';
import Start from './Start';

// With what makes the parts of a scan and a reckoning.
const loadMemo = () => import('./OpenMemo');

/** The memo: the start, or the memo that the address names. */
export default function Tool(): ReactNode {
  const {place, hasMoved} = usePlace<Place>(placeOf(useLocation().hash), {kind: 'start'});
  return place.kind === 'start' ? (
    <Start isReturn={hasMoved} />
  ) : (
    <LazyTool key={place.record} load={loadMemo} props={{id: place.record}} />
  );
}
