import type {ReactNode} from 'react';
import type {ShownCase} from '@site/src/domain/catalog/types';
import LazyTool from '../LazyTool';
import PaperStory from './PaperStory';

type Props = {
  /** Names the case in data/cases/; the build hands it over in `shown`. */
  id: string;
  shown: ShownCase;
};

const load = () => import('./Tool');

/** An invented case: to walk through here, and, without scripts and on paper, as a whole. */
export default function Case({shown}: Props): ReactNode {
  return (
    <>
      <LazyTool name="casus" label={shown.story.title} load={load} props={{shown}} />
      <PaperStory shown={shown} />
    </>
  );
}
