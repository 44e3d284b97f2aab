import type {Case} from '../../schemas/case';
import type {CaseWalk} from '../../schemas/records/caseWalk';

/** A walk at its beginning. */
export const walkBegun = ({id, version, title}: Case, group: boolean): CaseWalk => ({
  story: {id, version, title},
  group,
  steps: [],
  whys: {},
  hands: {},
  ended: null,
  finished: null,
  note: '',
  question: '',
});
