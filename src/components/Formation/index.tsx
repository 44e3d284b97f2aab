import type {ReactNode} from 'react';
import LazyTool from '../LazyTool';
import Worked from './Worked';
import {text} from './text';

const load = () => import('./Tool');

/** Reckons caseload and formation; without scripts and on paper, an example with every assumption. */
export default function Formation(): ReactNode {
  return (
    <>
      <LazyTool name="rekenen" label={text.label()} load={load} props={{}} />
      <Worked />
    </>
  );
}
