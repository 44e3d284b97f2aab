import type {Intervision} from '@site/src/schemas/records/intervision';
import type {Session} from '@site/src/storage/session';
import {changeData} from '../RecordTool/changeData';

/** Changes some fields of a plan. */
export const changePlan = (
  session: Session,
  change: Partial<Intervision> | ((data: Intervision) => Partial<Intervision>),
): void =>
  changeData(session, 'intervision', (data) => ({
    ...data,
    ...(typeof change === 'function' ? change(data) : change),
  }));
