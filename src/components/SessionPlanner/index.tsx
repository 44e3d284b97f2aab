import type {ReactNode} from 'react';
import LazyTool from '../LazyTool';
import {text} from './text';

const load = () => import('./Tool');

/** Plans a session of peer consultation: an agenda, a calendar file, sheets and a link. */
export default function SessionPlanner(): ReactNode {
  return (
    <LazyTool name="plannen" label={text.label()} load={load} props={{}}>
      <p>{text.needsScript()}</p>
    </LazyTool>
  );
}
