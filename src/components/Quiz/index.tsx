import type {ReactNode} from 'react';
import type {ShownCheck} from '@site/src/domain/catalog/types';
import LazyTool from '../LazyTool';
import PaperCheck from './PaperCheck';

type Props = {
  /** Names the check in data/checks/; the build hands it over in `check`. */
  id: string;
  check: ShownCheck;
};

const load = () => import('./Tool');

/** A few questions about one page: to answer here, and, without scripts and on paper, to read. */
export default function Quiz({check}: Props): ReactNode {
  return (
    <>
      <LazyTool name="vragen" label={check.title} load={load} props={{check}} />
      <PaperCheck check={check} />
    </>
  );
}
