import type {Problem} from '../problems';
import {didYouMean} from './closest';
import type {Located} from './parseRecords';

export const idsOf = (records: readonly Located<{id: string}>[]): ReadonlySet<string> =>
  new Set(records.map(({record}) => record.id));

/** The ids in a field that name nothing. */
export function dangling(
  located: Located<unknown>,
  field: string,
  ids: readonly string[],
  known: ReadonlySet<string>,
): Problem[] {
  return ids
    .filter((id) => !known.has(id))
    .map((id) => problemAt(located, field, `"${id}" bestaat niet.${didYouMean(id, known)}`));
}

export function problemAt({file, line}: Located<unknown>, field: string, message: string): Problem {
  return {file, ...(line === undefined ? {} : {line}), field, message};
}
