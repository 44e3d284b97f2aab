import {ASSUMPTION_IDS} from '@site/src/domain/formation/assumptions';
import type {Scenario} from '@site/src/schemas/records/formation';
import {assumptionWords} from './assumptionWords';
import {dutchNumber} from './numbers';
import type {OutcomeRow} from './outcomeRows';
import {text} from './text';

/** What goes in, scenario by scenario with its room, and at the end where the first number came from. */
export const assumptionRows = (scenarios: readonly Scenario[]): OutcomeRow[] =>
  ASSUMPTION_IDS.map((id) => {
    const {label, unit, source} = assumptionWords(id);
    return {
      key: id,
      heading: `${label} (${unit})`,
      cells: [
        ...scenarios.map(({assumptions}) => {
          const {value, low, high} = assumptions[id];
          return text.between(dutchNumber(value), dutchNumber(low), dutchNumber(high));
        }),
        source,
      ],
    };
  });
