import type {ReactNode} from 'react';
import type {Instrument} from '@site/src/schemas/instrument';
import LazyTool from '../LazyTool';
import PaperForm from './PaperForm';

type Props = {
  /** Names the instrument in data/instruments/; the build hands it over in `instrument`. */
  id: string;
  instrument: Instrument;
};

const load = () => import('./Tool');

/** A self-assessment: to fill in here, and, without scripts and on paper, as a form. */
export default function SelfAssessment({instrument}: Props): ReactNode {
  return (
    <>
      <LazyTool name="zelfbeoordeling" label={instrument.title} load={load} props={{instrument}} />
      <PaperForm instrument={instrument} />
    </>
  );
}
