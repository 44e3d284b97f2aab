import type {ReactNode} from 'react';
import {PRACTICE_ID} from '@site/src/domain/check/practice';
import {openPractice} from '../Quiz/openPractice';
import OpenedRecord from '../RecordTool/OpenedRecord';
import Desk from './Desk';

/** What is due of all that was practised on this device. */
export default function Tool(): ReactNode {
  return (
    <OpenedRecord id={PRACTICE_ID} open={openPractice}>
      {(session) => <Desk session={session} />}
    </OpenedRecord>
  );
}
