import type {ReactNode} from 'react';
import type {AssumptionId} from '@site/src/domain/formation/assumptions';
import {ASSUMPTION_BOUNDS, type Scenario} from '@site/src/schemas/records/formation';
import tool from '../RecordTool/styles.tool.module.css';
import NumberInput from './NumberInput';
import styles from './styles.bestuur.module.css';
import {text} from './text';
import {assumptionWords} from './assumptionWords';

type Props = {
  /** Which of them, in their order. */
  ids: readonly AssumptionId[];
  scenario: Scenario;
  onChange: (scenario: Scenario) => void;
};

const ENDS = ['value', 'low', 'high'] as const;

/** Assumptions, each with its unit, where it comes from, and how low and high it may be. */
export default function AssumptionFields({ids, scenario, onChange}: Props): ReactNode {
  const set = (id: AssumptionId, end: (typeof ENDS)[number], value: number) =>
    onChange({
      ...scenario,
      assumptions: {
        ...scenario.assumptions,
        [id]: {...scenario.assumptions[id], [end]: value},
      },
    });
  return ids.map((id) => {
    const {label, unit, source} = assumptionWords(id);
    return (
      <fieldset key={id} className={styles.field}>
        <legend>
          <b>{label}</b> ({unit})
        </legend>
        <div className={styles.inputs}>
          {ENDS.map((end) => (
            <NumberInput
              key={end}
              label={text[end]()}
              about={label}
              value={scenario.assumptions[id][end]}
              bounds={ASSUMPTION_BOUNDS[id]}
              onChange={(value) => value !== null && set(id, end, value)}
            />
          ))}
        </div>
        {isOutside(scenario.assumptions[id]) && <p>{text.outside()}</p>}
        <p className={tool.quiet}>{text.source(source)}</p>
      </fieldset>
    );
  });
}

/** Whether the own number is lower than the lowest, or higher than the highest. */
const isOutside = ({value, low, high}: Scenario['assumptions'][AssumptionId]): boolean =>
  value < low || value > high;
