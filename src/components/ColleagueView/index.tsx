import type {ReactNode} from 'react';
import type {Instrument} from '@site/src/schemas/instrument';
import LazyTool from '../LazyTool';
import {text} from './text';

type Props = {
  /** Names the instrument in data/instruments/; the build hands it over in `instrument`. */
  id: string;
  instrument: Instrument;
};

const load = () => import('./Tool');

/** Where a colleague writes down what was seen of somebody's work. Without scripts the page says how on paper. */
export default function ColleagueView({instrument}: Props): ReactNode {
  return (
    <LazyTool name="meekijken" label={text.label()} load={load} props={{instrument}}>
      <p>{text.noScript()}</p>
    </LazyTool>
  );
}
