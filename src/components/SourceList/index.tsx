import type {ReactNode} from 'react';
import ServerMade from '../ServerMade';
import List from './List?server';

/** Every source of the site, as it stands in the page: fifty of them are 11 kB gzip of script. */
export default function SourceList(): ReactNode {
  return <ServerMade onServer={List} load={load} />;
}

const load = () => import('./List');
