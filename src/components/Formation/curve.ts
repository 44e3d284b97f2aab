import type {AssumptionId} from '@site/src/domain/formation/assumptions';
import {curveOf, sensitivityOf, type Point} from '@site/src/domain/formation/sensitivity';
import {bandOf, valuesOf} from '@site/src/domain/formation/scenario';
import type {Scenario} from '@site/src/schemas/records/formation';
import type {TableData} from '../ScrollTable/DataTable';
import {dutchNumber, outcomeText} from './numbers';
import {text} from './text';
import {assumptionWords} from './assumptionWords';
import {formulaWords} from './formulaWords';

/** The figure that people ask for first. */
const FIGURE = 'coachesFteWithAbsence';

export type CurveData = {
  title: string;
  sentence: string;
  table: TableData;
  /** How the figure goes with the assumption that matters most; empty when none does anything. */
  points: Point[];
  assumption: AssumptionId | undefined;
};

/** What the coaches needed hang on: one object makes drawing, table and sentence. */
export function curveData(scenario: Scenario): CurveData {
  const values = valuesOf(scenario);
  const band = bandOf(scenario);
  const swings = sensitivityOf(values, band, FIGURE);
  const [most] = swings;
  const show = (value: number) => outcomeText(FIGURE, value);
  return {
    title: text.sensitivityTitle(formulaWords(FIGURE).label),
    sentence: most
      ? text.sensitivityMost(
          assumptionWords(most.assumption).label,
          dutchNumber(band[most.assumption].low),
          dutchNumber(band[most.assumption].high),
          show(most.atLow),
          show(most.atHigh),
        )
      : text.sensitivityNone(),
    table: {
      caption: text.sensitivityTitle(formulaWords(FIGURE).label),
      columns: [
        {key: 'assumption', label: text.assumption()},
        {key: 'low', label: text.low()},
        {key: 'high', label: text.high()},
      ],
      rows: swings.map(({assumption, atLow, atHigh}) => ({
        key: assumption,
        heading: assumptionWords(assumption).label,
        cells: [
          `${dutchNumber(band[assumption].low)}: ${show(atLow)}`,
          `${dutchNumber(band[assumption].high)}: ${show(atHigh)}`,
        ],
      })),
    },
    points: most ? curveOf(values, band, FIGURE, most.assumption) : [],
    assumption: most?.assumption,
  };
}
