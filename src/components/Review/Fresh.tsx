import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {readFaultText} from '../Notebook/faultText';
import {useShelf} from '../Notebook/useShelf';
import {text} from './text';

/** That nothing was answered on this device yet, or that it cannot be seen whether something was. */
export default function Fresh(): ReactNode {
  const shelf = useShelf();
  return (
    <>
      {shelf?.fault ? <p role="alert">{readFaultText(shelf.fault)}</p> : <p>{text.fresh()}</p>}
      <p>
        <Link to="/leren/vragen">{text.checks()}</Link>
      </p>
    </>
  );
}
