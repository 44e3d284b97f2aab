import {VERSIONS, type RecordOf} from '@site/src/schemas/records/record';
import {precondition} from './records';

type Scan = RecordOf<'readiness-scan'>;

export const NOW = '2026-11-23T12:00:00.000Z';

const {id, label, indicators, talk} = precondition();
export const QUESTIONS = [{id, label, indicators, talk}];

/** An own scan of one precondition; the first of its four indicators is answered. */
export const readinessScan = (
  changes: Partial<Scan['data']> = {},
  own: Partial<Scan> = {},
): Scan => ({
  id: 'eigen',
  kind: 'readiness-scan',
  v: VERSIONS['readiness-scan'],
  rev: 1,
  created: NOW,
  updated: NOW,
  title: 'Scan van 23 november 2026',
  edits: {},
  others: [],
  data: {
    role: 'own',
    round: 'ronde',
    from: 'leidinggevende',
    questions: QUESTIONS,
    answers: {caseload: {telling: 'yes'}},
    evidence: {},
    finished: NOW,
    ...changes,
  },
  ...own,
});
