import type * as v from 'valibot';
import {didYouMean} from './closest';

const TYPE_NAMES: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  boolean: 'true of false',
  array: 'een lijst (regels die met een streepje beginnen)',
  strict_object: 'velden met een naam en een waarde',
};

/** Says in Dutch what a schema has against a value. `knownKeys` helps with a misspelt field. */
export function explainIssue(
  issue: v.BaseIssue<unknown>,
  knownKeys: readonly string[] = [],
): string {
  if (issue.kind === 'validation') {
    return `${issue.message}.`;
  }
  if (issue.expected === 'never') {
    const key = String(issue.path?.at(-1)?.key ?? '');
    return `dit veld kennen we hier niet.${didYouMean(key, knownKeys)}`;
  }
  if (issue.received === 'undefined') {
    return 'dit veld ontbreekt; vul het in.';
  }
  if (issue.type === 'picklist' || issue.type === 'literal' || issue.type === 'variant') {
    const options = (issue.expected ?? '').replaceAll(/[()"]/g, '').replaceAll(' | ', ', ');
    const received = issue.received.replaceAll('"', '');
    return `"${received}" kan hier niet. Kies een van: ${options}.`;
  }
  const wanted = TYPE_NAMES[issue.type] ?? issue.type;
  return `hier hoort ${wanted} te staan, en er staat ${issue.received}.`;
}
