import type {ReactNode} from 'react';
import {accessibility} from '@site/src/content/accessibility';
import ScrollTable from '../ScrollTable';
import {checkWords, text} from './text';

const amount = new Intl.NumberFormat('nl-NL');

/** What a program looked at for the statement on accessibility, how often, and what was wrong. */
export default function AccessibilityChecks(): ReactNode {
  return (
    <>
      <p>{text.outcome(accessibility)}</p>
      <ScrollTable>
        <caption>{text.caption(accessibility.date)}</caption>
        <thead>
          <tr>
            <th scope="col">{text.check()}</th>
            <th scope="col">{text.found()}</th>
          </tr>
        </thead>
        <tbody>
          {accessibility.checks.map(({check, measured, problems}) => (
            <tr key={check}>
              <th scope="row">{checkWords(check)}</th>
              <td>{text.times(amount.format(measured), amount.format(problems))}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}
