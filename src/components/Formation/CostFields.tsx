import type {ReactNode} from 'react';
import {PRICE_IDS} from '@site/src/domain/formation/costs';
import {PRICE_BOUNDS, type Scenario} from '@site/src/schemas/records/formation';
import NumberInput from './NumberInput';
import styles from './styles.bestuur.module.css';
import {priceWords} from './costWords';

type Props = {scenario: Scenario; onChange: (scenario: Scenario) => void};

/** The own prices; each may stay empty. */
export default function CostFields({scenario, onChange}: Props): ReactNode {
  return PRICE_IDS.map((id) => {
    const {label, unit} = priceWords(id);
    return (
      <div key={id} className={styles.field}>
        <NumberInput
          label={label}
          unit={unit}
          value={scenario.prices[id]}
          bounds={PRICE_BOUNDS[id]}
          optional
          onChange={(value) => onChange({...scenario, prices: {...scenario.prices, [id]: value}})}
        />
      </div>
    );
  });
}
