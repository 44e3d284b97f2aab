import type {ReactNode} from 'react';
import type {ShownPath} from '@site/src/domain/catalog/types';
import {LEARNING_ID} from '@site/src/domain/learning/learning';
import {openLearning} from '../Learning/openLearning';
import OpenedRecord from '../RecordTool/OpenedRecord';
import PathView from './PathView';

/** A path, with what was done of it on this device. */
export default function Tool({path}: {path: ShownPath}): ReactNode {
  return (
    <OpenedRecord id={LEARNING_ID} open={openLearning}>
      {(session) => <PathView session={session} path={path} />}
    </OpenedRecord>
  );
}
