import type {ReadinessScan, ScanGiven} from '@site/src/schemas/records/readinessScan';

/** What goes to who asked: each field picked by name, so that nothing else travels along. */
export const givenScan = (
  {round, from, questions, answers, evidence, finished}: ReadinessScan,
  now: string,
): ScanGiven => ({
  round,
  from: from.trim(),
  questions,
  answers,
  evidence,
  finished: finished ?? now,
});
