import {useEffect, useState} from 'react';
import type {SelfAssessment} from '@site/src/schemas/records/selfAssessment';
import {openRecord, releaseRecord, type Opened} from '@site/src/storage/openRecord';
import type {Session} from '@site/src/storage/session';

/** An attempt that is being opened, is open, or cannot be. */
export type Attempt = {kind: 'loading'} | Opened;

/** Opens a record for as long as it is looked at. */
export function useAttempt(id: string): Attempt {
  const [attempt, setAttempt] = useState<Attempt>({kind: 'loading'});

  useEffect(() => {
    let left = false;
    void openRecord(id).then((opened) => {
      if (left) {
        // It opened after who asked for it had gone.
        releaseRecord(id);
      } else {
        setAttempt(opened);
      }
    });
    return () => {
      left = true;
      setAttempt({kind: 'loading'});
      releaseRecord(id);
    };
  }, [id]);

  return attempt;
}

/** Changes what an attempt holds. */
export function changeAttempt(
  session: Session,
  edit: (data: SelfAssessment) => SelfAssessment,
): void {
  session.change((record) =>
    record.kind === 'self-assessment' ? {...record, data: edit(record.data)} : record,
  );
}
