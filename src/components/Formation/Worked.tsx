import type {ReactNode} from 'react';
import {ASSUMPTION_IDS, START} from '@site/src/domain/formation/assumptions';
import {startScenario} from '@site/src/domain/formation/scenario';
import ScrollTable from '../ScrollTable';
import paper from '../SelfAssessment/paper.module.css';
import Formulas from './Formulas';
import SideTable from './SideTable';
import {dutchNumber} from './numbers';
import {outcomeRows} from './outcomeRows';
import {text} from './text';
import {assumptionWords} from './assumptionWords';

/** The numbers that a reckoning begins with, worked out: the formulas, the assumptions and the outcome. */
export default function Worked(): ReactNode {
  const scenario = startScenario(text.example());
  return (
    <section className="on-paper" data-search="off" aria-label={text.example()}>
      <p className={paper.noScript}>{text.noScript()}</p>
      <h2>{text.example()}</h2>
      <p>{text.editorial()}</p>
      <ScrollTable>
        <caption>{text.assumptions()}</caption>
        <tbody>
          {ASSUMPTION_IDS.map((id) => {
            const {label, unit, source} = assumptionWords(id);
            return (
              <tr key={id}>
                <th scope="row">{label}</th>
                <td>
                  {dutchNumber(START[id])} {unit}
                </td>
                <td>{source}</td>
              </tr>
            );
          })}
        </tbody>
      </ScrollTable>
      <Formulas assumptions={START} />
      <SideTable
        caption={text.outcomeCaption()}
        names={[scenario.name]}
        rows={outcomeRows([scenario])}
      />
      <p>{text.fillModel()}</p>
    </section>
  );
}
