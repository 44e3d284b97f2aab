import type {ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import {linkedIn} from '@site/src/domain/formation/formationLink';
import LazyTool from '../LazyTool';
import {placeOf, type Place as RecordPlace} from '../RecordTool/address';
import {usePlace} from '../RecordTool/usePlace';
import FromLink from './FromLink';
import Start from './Start';

type Place = RecordPlace | {kind: 'linked'; found: unknown};

// The fields and drawings are many, and who only arrives needs none of them.
const loadView = () => import('./OpenFormation');

function formationPlaceOf(hash: string): Place | undefined {
  const linked = linkedIn(hash);
  return linked ? {kind: 'linked', found: linked} : placeOf(hash);
}

/** Reckoning: the start, what came with a link, or the reckoning that the address names. */
export default function Tool(): ReactNode {
  const {place, hasMoved} = usePlace<Place>(formationPlaceOf(useLocation().hash), {kind: 'start'});
  switch (place.kind) {
    case 'record':
      return <LazyTool key={place.record} load={loadView} props={{id: place.record}} />;
    case 'linked':
      return <FromLink found={place.found} />;
    case 'start':
      return <Start isReturn={hasMoved} />;
  }
}
