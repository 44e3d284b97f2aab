import type {ReactNode} from 'react';
import LazyTool from '../LazyTool';
import {text} from './text';

const load = () => import('./Tool');

/** What somebody did, wrote and how it grew, from the notebook of this device. */
export default function Portfolio(): ReactNode {
  return (
    <LazyTool name="leerverslag" label={text.title()} load={load} props={{}}>
      <p>{text.needsScript()}</p>
    </LazyTool>
  );
}
