import type {Proof, PlannedStep} from '../catalog/types';
import type {Learning} from '../../schemas/records/learning';
import type {Proofs} from './proofs';

/** When a step was done, and whether somebody said so or the notebook shows it. */
export type Done = {at: string; by: 'mark' | 'proof'};

/**
 * Whether and when a step was done. What somebody said goes first, also that it was not done.
 *
 * @returns `undefined` for a step that was not done
 */
export function doneAt(
  {id, proof}: Pick<PlannedStep, 'id' | 'proof'>,
  {marks}: Learning,
  proofs: Proofs,
): Done | undefined {
  const mark = Object.hasOwn(marks, id) ? marks[id] : undefined;
  if (mark !== undefined) {
    return mark === null ? undefined : {at: mark, by: 'mark'};
  }
  const at = proof && provenAt(proof, proofs);
  return at === undefined ? undefined : {at, by: 'proof'};
}

function provenAt(proof: Proof, {cases, questions, forms}: Proofs): string | undefined {
  switch (proof.kind) {
    case 'case':
      return cases.get(proof.story);
    case 'form':
      return forms.get(proof.form);
    case 'check': {
      const moments = proof.questions.map((question) => questions.get(question));
      // When the last of them was answered for the first time.
      return moments.every((at) => at !== undefined) ? moments.toSorted().at(-1) : undefined;
    }
  }
}
