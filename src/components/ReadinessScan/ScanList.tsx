import type {ReactNode} from 'react';
import {scanProgress} from '@site/src/domain/readiness/progress';
import type {RecordOf} from '@site/src/schemas/records/record';
import {hashOf} from '../RecordTool/address';
import tool from '../RecordTool/styles.tool.module.css';
import {text} from './text';

type Props = {scans: readonly RecordOf<'readiness-scan'>[]};

/** The own scans on this device, each a link; what others gave stands with the scan they gave it for. */
export default function ScanList({scans}: Props): ReactNode {
  const own = scans.filter(({data}) => data.role === 'own');
  if (own.length === 0) {
    return null;
  }
  return (
    <>
      <h2>{text.yours()}</h2>
      <ul className={tool.list}>
        {own.map(({id, title, data: {questions, answers}}) => {
          const {done, all} = scanProgress(questions, answers);
          return (
            <li key={id}>
              <a href={hashOf(id)}>{title}</a>{' '}
              <span className={tool.quiet}>{text.answered(done, all)}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
