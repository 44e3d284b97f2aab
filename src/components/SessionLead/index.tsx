import type {ReactNode} from 'react';
import LazyTool from '../LazyTool';
import {text} from './text';

const load = () => import('./Tool');

/** Leads a session from a laptop or a wall: the step now, the time left and the step after it. */
export default function SessionLead(): ReactNode {
  return (
    <LazyTool name="begeleiden" label={text.label()} load={load} props={{}}>
      <p>{text.needsScript()}</p>
    </LazyTool>
  );
}
