import type {ReactNode} from 'react';
import LazyTool from '../LazyTool';
import {text} from './text';

const load = () => import('./Tool');

/** Makes a memo of the own scan, the own reckoning, what is known, and what somebody writes. */
export default function BoardMemo(): ReactNode {
  return (
    <LazyTool name="notitie" label={text.label()} load={load} props={{}}>
      <p>{text.noScript()}</p>
    </LazyTool>
  );
}
