import type {ReactNode} from 'react';
import type {ShownCheck} from '@site/src/domain/catalog/types';
import OpenedRecord from '../RecordTool/OpenedRecord';
import {openPractice} from './openPractice';
import {PRACTICE_ID} from '@site/src/domain/check/practice';
import Round from './Round';

/** A check, with what was practised before on this device. */
export default function Tool({check}: {check: ShownCheck}): ReactNode {
  return (
    <OpenedRecord id={PRACTICE_ID} open={openPractice}>
      {(session) => <Round session={session} check={check} />}
    </OpenedRecord>
  );
}
