import type {ReactNode} from 'react';
import type {StepOnPage} from '@site/src/domain/catalog/types';
import {LEARNING_ID} from '@site/src/domain/learning/learning';
import {proofsIn} from '@site/src/domain/learning/proofs';
import {openLearning} from '../Learning/openLearning';
import {useShelf} from '../Notebook/useShelf';
import OpenedRecord from '../RecordTool/OpenedRecord';
import Mark from './Mark';
import NotKept from './NotKept';

/** The marks of every step that is done on this page, on the record of all learning. */
export default function Marks({steps}: {steps: StepOnPage[]}): ReactNode {
  const shelf = useShelf();
  if (!shelf) {
    return null;
  }
  const proofs = proofsIn(shelf.records);
  return (
    <OpenedRecord id={LEARNING_ID} open={openLearning}>
      {(session) => (
        <>
          {steps.map((step) => (
            <Mark key={step.id} session={session} here={step} proofs={proofs} />
          ))}
          <NotKept session={session} />
        </>
      )}
    </OpenedRecord>
  );
}
