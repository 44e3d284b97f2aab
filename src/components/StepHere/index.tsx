import {lazy, Suspense, type ReactNode} from 'react';
import ErrorBoundary from '@docusaurus/ErrorBoundary';
import type {StepOnPage} from '@site/src/domain/catalog/types';
import {useStanding} from '../Learning/useStanding';
import WhichPath from './WhichPath';
import {text} from './text';

const Marks = lazy(() => import('./Marks'));

/**
 * Below a page on which a step of a learning path is done: which path, and for who follows one, where
 * to say that it was done.
 */
export default function StepHere({steps}: {steps: StepOnPage[]}): ReactNode {
  const isLearner = useStanding() !== undefined;
  return (
    <aside className="only-screen" data-search="off" aria-label={text.label()}>
      {isLearner ? (
        <ErrorBoundary fallback={nothing}>
          <Suspense fallback={<Paths steps={steps} />}>
            <Marks steps={steps} />
          </Suspense>
        </ErrorBoundary>
      ) : (
        <Paths steps={steps} />
      )}
    </aside>
  );
}

const Paths = ({steps}: {steps: StepOnPage[]}) =>
  steps.map((step) => <WhichPath key={step.id} step={step} />);

/** Where the marks do not come; the path itself has the same. */
const nothing = () => null;
