import type * as v from 'valibot';
import {didYouMean} from './closest';

const TYPE_NAMES: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  boolean: 'true of false, zonder aanhalingstekens,',
  array: 'een lijst (regels die met een streepje beginnen)',
  strict_object: 'een groep velden met een naam en een waarde',
};

/** What stands in the file, for a value that valibot names in its own way. */
const RECEIVED_NAMES: Record<string, string> = {
  Array: 'een lijst',
  Object: 'een groep velden',
  null: 'niets',
};

/** Says in Dutch what a schema has against a value. `knownKeys` helps with a misspelt field. */
export function explainIssue(
  issue: v.BaseIssue<unknown>,
  knownKeys: readonly string[] = [],
): string {
  // A union has no Dutch name of its own; its schema says what may stand there.
  if (issue.kind === 'validation' || issue.type === 'union') {
    return `${issue.message}.`;
  }
  if (issue.expected === 'never') {
    const key = issue.path?.at(-1)?.key;
    const hint = typeof key === 'string' ? didYouMean(key, knownKeys) : '';
    return `dit veld kennen we hier niet.${hint}`;
  }
  if (issue.received === 'undefined') {
    return 'dit veld ontbreekt; vul het in.';
  }
  if (issue.received === 'null' && issue.path) {
    return 'dit veld is leeg; vul het in.';
  }
  const received = RECEIVED_NAMES[issue.received] ?? issue.received;
  // Of a variant that is no group of fields at all, valibot expects an "Object".
  const type =
    issue.type === 'variant' && issue.expected === 'Object' ? 'strict_object' : issue.type;
  if (type === 'picklist' || type === 'literal' || type === 'variant') {
    const options = (issue.expected ?? '').replaceAll(/[()"]/g, '').replaceAll(' | ', ', ');
    return `${received} kan hier niet. Kies een van: ${options}.`;
  }
  return `hier hoort ${TYPE_NAMES[type] ?? type} te staan, en er staat ${received}.`;
}
