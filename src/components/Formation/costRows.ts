import {COST_IDS, costsOf} from '@site/src/domain/formation/costs';
import {valuesOf} from '@site/src/domain/formation/scenario';
import type {Scenario} from '@site/src/schemas/records/formation';
import {euroText} from './numbers';
import type {OutcomeRow} from './outcomeRows';
import {text} from './text';
import {costWord} from './costWords';

const cell = (euros: number | null): string =>
  euros === null ? text.notFilled() : euroText(euros);

/** What it costs a year by the own prices; what was not filled in is said and counts for nothing. */
export function costRows(scenarios: readonly Scenario[]): OutcomeRow[] {
  const costs = scenarios.map((scenario) => costsOf(scenario.prices, valuesOf(scenario)));
  return [
    ...COST_IDS.map((id) => ({
      key: id,
      heading: costWord(id),
      cells: costs.map(({lines}) => cell(lines[id])),
    })),
    {key: 'total', heading: text.total(), cells: costs.map(({total}) => cell(total))},
    {
      key: 'per-participant',
      heading: text.perParticipant(),
      cells: costs.map(({perParticipant}) => cell(perParticipant)),
    },
  ];
}
