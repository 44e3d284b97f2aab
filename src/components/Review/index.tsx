import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import LazyTool from '../LazyTool';
import {text} from './text';

const load = () => import('./Tool');

/** Questions that come back, of those that somebody answered on this device. */
export default function Review(): ReactNode {
  return (
    <LazyTool name="herhalen" label={text.label()} load={load} props={{}}>
      <p>
        {text.noScript()} <Link to="/leren/vragen">{text.checks()}</Link>
      </p>
    </LazyTool>
  );
}
