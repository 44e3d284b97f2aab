import type {ReactNode} from 'react';
import type {Method, MethodStep} from '@site/src/schemas/method';
import fact from '../Fact/styles.module.css';
import ScrollTable from '../ScrollTable';
import {text} from './text';

type Props = {steps: readonly MethodStep[]; timing: Method['timing']};

/**
 * The steps with their minutes. Minutes that stand in a source lie on the marker of what was found;
 * those of the editors say that they are a proposal.
 */
export default function Steps({steps, timing}: Props): ReactNode {
  return (
    <ScrollTable>
      <thead>
        <tr>
          <th scope="col">{text.step()}</th>
          <th scope="col">
            {text.inMinutes()} {timing === 'own' && text.ours()}
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({id, title, about, say, minutes}, index) => (
          <tr key={id}>
            <td>
              <b>
                {index + 1}. {title}.
              </b>{' '}
              {about} <i>{text.say()}</i> “{say}”
            </td>
            <td>{timing === 'source' ? <mark className={fact.found}>{minutes}</mark> : minutes}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
