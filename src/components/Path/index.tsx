import type {ReactNode} from 'react';
import type {ShownPath} from '@site/src/domain/catalog/types';
import LazyTool from '../LazyTool';
import PaperPath from './PaperPath';

type Props = {
  /** Names the path in data/paths/; the build hands it over in `path`. */
  id: string;
  path: ShownPath;
};

const load = () => import('./Tool');

/** A learning path: to follow here, and, without scripts and on paper, to read and to tick. */
export default function Path({path}: Props): ReactNode {
  return (
    <>
      <LazyTool name="leerpad" label={path.title} load={load} props={{path}} />
      <PaperPath path={path} />
    </>
  );
}
