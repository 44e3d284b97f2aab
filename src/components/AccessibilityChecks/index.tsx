import type {ReactNode} from 'react';
import {accessibility} from '@site/src/content/accessibility';
import DataTable from '../ScrollTable/DataTable';
import {checkWords, text} from './text';

const amount = new Intl.NumberFormat('nl-NL');

/** What a program looked at for the statement on accessibility, how often, and what was wrong. */
export default function AccessibilityChecks(): ReactNode {
  return (
    <>
      <p>{text.outcome(accessibility)}</p>
      <DataTable
        caption={text.caption(accessibility.date)}
        columns={[
          {key: 'check', label: text.check()},
          {key: 'found', label: text.found()},
        ]}
        rows={accessibility.checks.map(({check, measured, problems}) => ({
          key: check,
          heading: checkWords(check),
          cells: [text.times(amount.format(measured), amount.format(problems))],
        }))}
      />
    </>
  );
}
