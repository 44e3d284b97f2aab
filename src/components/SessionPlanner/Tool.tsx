import type {ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import LazyTool from '../LazyTool';
import {usePlace} from '../RecordTool/usePlace';
import Start from './Start';
import {planPlaceOf, type PlanPlace} from './planPlace';

// The fields of a plan are many, and who only looks what was planned needs none of them.
const loadPlan = () => import('./OpenPlan');
const loadLink = () => import('./FromLink');

/** Planning: the start, a plan that came with a link, or the plan that the address names. */
export default function Tool(): ReactNode {
  const {place, hasMoved} = usePlace<PlanPlace>(planPlaceOf(useLocation().hash), {kind: 'start'});
  switch (place.kind) {
    case 'record':
      return <LazyTool key={place.record} load={loadPlan} props={{id: place.record}} />;
    case 'linked':
      return <LazyTool load={loadLink} props={{found: place.found}} />;
    case 'start':
      return <Start isReturn={hasMoved} />;
    case 'method':
      return <Start isReturn={hasMoved} method={place.method} />;
  }
}
