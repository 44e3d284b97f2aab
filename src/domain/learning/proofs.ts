import type {Form} from '../../schemas/path';
import type {AnyRecord} from '../../schemas/records/record';
import {isoOfKey} from '../check/momentOfKey';

/** When things were done first, as ISO text, as far as the notebook shows it. */
export type Proofs = {
  /** By the id of a case that was walked to an ending. */
  cases: ReadonlyMap<string, string>;
  /** By the id of a question that was answered. */
  questions: ReadonlyMap<string, string>;
  forms: ReadonlyMap<Form, string>;
};

/** What the records of a notebook show of cases, questions and forms. */
export function proofsIn(records: readonly AnyRecord[]): Proofs {
  const cases = new Map<string, string>();
  const questions = new Map<string, string>();
  const forms = new Map<Form, string>();
  for (const record of records) {
    switch (record.kind) {
      case 'case-walk':
        if (record.data.ended) {
          keepFirst(cases, record.data.story.id, record.data.finished ?? record.updated);
        }
        break;
      case 'practice':
        for (const [question, log] of Object.entries(record.data.log)) {
          Object.keys(log)
            .map(isoOfKey)
            .forEach((moment) => moment && keepFirst(questions, question, moment));
        }
        break;
      case 'self-assessment':
      case 'reflection':
      // What a colleague gave back, and what this reader filled in for another: both count.
      case 'colleague-view':
        if (record.data.finished !== null) {
          keepFirst(forms, record.kind, record.data.finished);
        }
        break;
      case 'team-picture':
        if (Object.keys(record.data.parts).length > 0) {
          keepFirst(forms, record.kind, record.updated);
        }
        break;
      case 'learning':
      case 'intervision':
      case 'recording':
      case 'readiness-scan':
      case 'formation':
      case 'memo':
        break;
    }
  }
  return {cases, questions, forms};
}

function keepFirst<K>(found: Map<K, string>, key: K, moment: string): void {
  const known = found.get(key);
  if (known === undefined || moment < known) {
    found.set(key, moment);
  }
}
