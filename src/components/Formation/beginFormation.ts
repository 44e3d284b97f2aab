import {dutchDate} from '@site/src/domain/dutchDate';
import {nextKey, startScenario} from '@site/src/domain/formation/scenario';
import type {Scenario} from '@site/src/schemas/records/formation';
import {VERSIONS, type RecordOf} from '@site/src/schemas/records/record';
import {freshRecord} from '@site/src/storage/freshRecord';
import {beginRecord} from '@site/src/storage/openRecord';
import {localDay} from '../Notebook/localDay';
import {text} from './text';

/**
 * Begins a reckoning and writes it; returns its id.
 *
 * @param given what came with a link; without, one scenario with the numbers to begin with
 */
export function beginFormation(
  given: readonly Scenario[] = [startScenario(text.scenario(1))],
): string {
  const scenarios: Record<string, Scenario> = {};
  for (const scenario of given) {
    scenarios[nextKey(scenarios)] = scenario;
  }
  const record: RecordOf<'formation'> = {
    ...freshRecord(),
    kind: 'formation',
    v: VERSIONS.formation,
    title: text.title(dutchDate(localDay(new Date()))),
    data: {scenarios},
  };
  beginRecord(record).change((one) => one);
  return record.id;
}
