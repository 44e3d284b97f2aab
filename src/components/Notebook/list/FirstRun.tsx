import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {text} from './text';

/** What stands in an empty notebook: what will come here, and how. */
export default function FirstRun(): ReactNode {
  return (
    <>
      <p>{text.empty()}</p>
      <p>
        <Link to="/zelfbeoordeling/">{text.begin()}</Link>
      </p>
      <p>{text.orImport()}</p>
    </>
  );
}
