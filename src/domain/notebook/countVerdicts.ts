import type {Verdict} from './planImport';

/** How many of each verdict a plan holds. */
export function countVerdicts(
  rows: readonly {readonly verdict: Verdict}[],
): Readonly<Record<Verdict, number>> {
  const count = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict).length;
  return {
    new: count('new'),
    newer: count('newer'),
    joined: count('joined'),
    conflict: count('conflict'),
    same: count('same'),
    older: count('older'),
    refused: count('refused'),
  };
}
