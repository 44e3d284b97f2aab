import {lazy, Suspense, type ReactNode} from 'react';
import ErrorBoundary from '@docusaurus/ErrorBoundary';
import Link from '@docusaurus/Link';
import type {StepOnPage} from '@site/src/domain/catalog/types';
import {useStanding} from '../Learning/useStanding';
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
      {steps.map(({id, path, module}) => (
        <p key={id}>
          {text.stepOf()} <Link to={`/leren/${path.id}`}>{path.title}</Link>, {text.module(module)}
        </p>
      ))}
      {isLearner && (
        <ErrorBoundary fallback={nothing}>
          <Suspense fallback={null}>
            <Marks steps={steps} />
          </Suspense>
        </ErrorBoundary>
      )}
    </aside>
  );
}

/** The path itself has the same mark. */
const nothing = () => null;
