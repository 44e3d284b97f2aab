import type {ReactNode} from 'react';
import {scanQuestions} from '@site/src/content/scan';
import LazyTool from '../LazyTool';
import PaperScan from './PaperScan';
import {text} from './text';

const load = () => import('./Tool');

/** The readiness scan: to fill in here, and, without scripts and on paper, as a form. */
export default function ReadinessScan(): ReactNode {
  return (
    <>
      <LazyTool name="scan" label={text.label()} load={load} props={{questions: scanQuestions}} />
      <PaperScan questions={scanQuestions} />
    </>
  );
}
