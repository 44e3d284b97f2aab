import {costsOf} from '@site/src/domain/formation/costs';
import {valuesOf} from '@site/src/domain/formation/scenario';
import {heading, written} from '@site/src/domain/document/blocks';
import type {Block, Document} from '@site/src/domain/document/document';
import type {Scenario} from '@site/src/schemas/records/formation';
import {assumptionRows} from './assumptionRows';
import {benefits} from './benefits';
import {costRows} from './costRows';
import {curveData} from './curve';
import {outcomeRows, type OutcomeRow} from './outcomeRows';
import {text} from './text';

/** A reckoning as a document: outcome, assumptions with their sources, costs and benefits. */
export const formationDocument = (title: string, scenarios: readonly Scenario[]): Document => ({
  title,
  blocks: [heading(1, title), ...written(text.editorial()), ...formationBlocks(scenarios)],
});

/** The parts of it, for a document of which it is a part. */
export function formationBlocks(scenarios: readonly Scenario[]): Block[] {
  const names = scenarios.map(({name}) => name);
  return [
    heading(2, text.outcome()),
    sideBlock(names, outcomeRows(scenarios)),
    ...written(text.exact()),
    ...written(text.fillModel()),
    heading(2, text.sensitivity()),
    {
      kind: 'bullets',
      items: scenarios.map((scenario) => `${scenario.name}: ${curveData(scenario).sentence}`),
    },
    heading(2, text.assumptions()),
    assumptionBlock(scenarios),
    heading(2, text.costs()),
    ...costBlocks(scenarios),
    heading(2, text.benefits()),
    {
      kind: 'table',
      head: [text.who(), text.benefit(), text.known()],
      rows: benefits().map(({who, what, known}) => [who, what, known]),
    },
    ...written(text.benefitsAbout()),
  ];
}

/** A table of nothing but 'not filled in' says less than a sentence. */
const costBlocks = (scenarios: readonly Scenario[]): Block[] =>
  scenarios.every((scenario) => costsOf(scenario.prices, valuesOf(scenario)).total === null)
    ? written(text.costsNone())
    : [
        sideBlock(
          scenarios.map(({name}) => name),
          costRows(scenarios),
        ),
        ...written(text.costsMissing()),
      ];

const sideBlock = (names: readonly string[], rows: readonly OutcomeRow[]): Block => ({
  kind: 'table',
  head: [text.what(), ...names],
  rows: rows.map(({heading: first, cells}) => [first, ...cells]),
});

const assumptionBlock = (scenarios: readonly Scenario[]): Block => ({
  kind: 'table',
  head: [text.assumption(), ...scenarios.map(({name}) => name), text.whence()],
  rows: assumptionRows(scenarios).map(({heading: first, cells}) => [first, ...cells]),
});
