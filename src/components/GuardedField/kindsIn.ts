import type {FindingKind} from '@site/src/domain/privacy/finding';
import {findPersonal} from '@site/src/domain/privacy/findPersonal';
import {isInnocent} from '@site/src/storage/innocent';

/**
 * The kinds of what looks like personal data in a text, each once, in the order of the text, without
 * what was marked on this device as no personal data. Never rejects.
 */
export async function kindsIn(text: string): Promise<readonly FindingKind[]> {
  const kinds = new Set<FindingKind>();
  for (const {kind, start, end} of findPersonal(text)) {
    if (!kinds.has(kind) && !(await isInnocent(text.slice(start, end)))) {
      kinds.add(kind);
    }
  }
  return [...kinds];
}
