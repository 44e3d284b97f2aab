import {fillUp, MONTHS} from '@site/src/domain/formation/fillUp';
import {FORMULA_IDS} from '@site/src/domain/formation/formulas';
import {rangeOf} from '@site/src/domain/formation/range';
import {reckon} from '@site/src/domain/formation/reckon';
import {bandOf, valuesOf} from '@site/src/domain/formation/scenario';
import type {Scenario} from '@site/src/schemas/records/formation';
import {outcomeText} from './numbers';
import {text} from './text';
import {formulaWords} from './formulaWords';

export type OutcomeRow = {key: string; heading: string; cells: string[]};

/** What comes out, a row for each figure and a cell for each scenario, with the room around it. */
export const outcomeRows = (scenarios: readonly Scenario[]): OutcomeRow[] => [
  ...FORMULA_IDS.map((id) => ({
    key: id,
    heading: `${formulaWords(id).label} (${formulaWords(id).unit})`,
    cells: scenarios.map((scenario) => {
      const values = valuesOf(scenario);
      const {low, high} = rangeOf(values, bandOf(scenario), id);
      const [own, least, most] = [reckon(values)[id], low, high].map((one) => outcomeText(id, one));
      return least === most ? (own ?? '') : text.between(own ?? '', least ?? '', most ?? '');
    }),
  })),
  {
    key: 'fill',
    heading: text.fill(),
    cells: scenarios.map((scenario) => {
      const {full} = fillUp(valuesOf(scenario));
      return full === null ? text.fillNot(MONTHS) : String(full);
    }),
  },
];
