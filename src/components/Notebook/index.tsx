import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import LazyTool from '../LazyTool';

const load = () => import('./Desk');

/** The notebook: everything a reader made. Storage and its schemas come with Desk. */
export default function Notebook(): ReactNode {
  const label = translate({id: 'notebook.label', message: 'Je werkmap'});
  return (
    <LazyTool name="werkmap" label={label} load={load} props={{}}>
      <p>
        {translate({
          id: 'notebook.noScript',
          message:
            'De werkmap werkt alleen met JavaScript: wat je schrijft, blijft in je browser, en alleen een script kan daarbij. De tekst hieronder kun je gewoon lezen.',
        })}
      </p>
    </LazyTool>
  );
}
