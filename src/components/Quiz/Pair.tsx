import type {ReactNode} from 'react';
import {text} from './text';

/** What belongs together, as two sentences of their own. */
export default function Pair({pair}: {pair: {left: string; right: string}}): ReactNode {
  return (
    <b>
      {pair.left} <span aria-hidden="true">→</span>
      <span className="visually-hidden">{text.belongs()}</span> {pair.right}
    </b>
  );
}
