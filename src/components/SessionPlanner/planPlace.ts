import {linkedIn} from '@site/src/domain/intervision/planLink';
import {placeOf, type Place} from '../RecordTool/address';

/** Also a plan that came with a link, or a method that a page proposed. */
export type PlanPlace =
  Place | {kind: 'linked'; found: Record<string, unknown>} | {kind: 'method'; method: string};

export function planPlaceOf(hash: string): PlanPlace | undefined {
  const found = linkedIn(hash);
  if (found) {
    return {kind: 'linked', found};
  }
  const method = new URLSearchParams(hash.replace(/^#/, '')).get('met');
  return method === null ? placeOf(hash) : {kind: 'method', method};
}
