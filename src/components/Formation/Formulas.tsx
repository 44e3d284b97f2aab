import type {ReactNode} from 'react';
import type {Assumptions} from '@site/src/domain/formation/assumptions';
import {FORMULA_IDS, FORMULAS, type QuantityId} from '@site/src/domain/formation/formulas';
import {reckon} from '@site/src/domain/formation/reckon';
import ScrollBox from '../ScrollTable/ScrollBox';
import Notation from './Notation';
import {dutchNumber, outcomeText} from './numbers';
import styles from './styles.bestuur.module.css';
import {formulaWords, shortWord} from './formulaWords';

/** Every formula in words, and below it with the numbers filled in. */
export default function Formulas({assumptions}: {assumptions: Assumptions}): ReactNode {
  const quantities: Readonly<Record<QuantityId, number>> = {...assumptions, ...reckon(assumptions)};
  return (
    <ScrollBox>
      <ul className={styles.formulas}>
        {FORMULA_IDS.map((id) => (
          <li key={id}>
            <math display="block">
              <mrow>
                <mtext>{shortWord(id)}</mtext>
                <mo>=</mo>
                <Notation expression={FORMULAS[id]} show={shortWord} />
              </mrow>
            </math>
            <math display="block">
              <mrow>
                <mo>=</mo>
                <Notation
                  expression={FORMULAS[id]}
                  show={(one) => dutchNumber(quantities[one])}
                  filled
                />
                <mo>≈</mo>
                <mn>{outcomeText(id, quantities[id])}</mn>
                <mtext>{`\u00A0${formulaWords(id).unit}`}</mtext>
              </mrow>
            </math>
          </li>
        ))}
      </ul>
    </ScrollBox>
  );
}
