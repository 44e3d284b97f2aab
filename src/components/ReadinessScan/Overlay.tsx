import type {ReactNode} from 'react';
import type {OverlayPart} from '@site/src/domain/readiness/overlay';
import type {RecordOf} from '@site/src/schemas/records/record';
import ScrollTable from '../ScrollTable';
import tool from '../RecordTool/styles.tool.module.css';
import {roleOf} from './roleOf';
import {text} from './text';
import {answerWord} from './words';

type Props = {parts: readonly OverlayPart[]; scans: readonly RecordOf<'readiness-scan'>[]};

/** What each person answered, side by side; where they differ it says so in a word. */
export default function Overlay({parts, scans}: Props): ReactNode {
  return (
    <section aria-labelledby="naast-elkaar">
      <h3 id="naast-elkaar">{text.together()}</h3>
      <p>{text.togetherAbout(scans.length)}</p>
      {parts.map(({id, label, rows}) => (
        <ScrollTable key={id}>
          <caption>{label}</caption>
          <thead>
            <tr>
              <th scope="col">{text.statement()}</th>
              {scans.map((scan, index) => (
                <th key={scan.id} scope="col">
                  {roleOf(scan, index)}
                </th>
              ))}
              <th scope="col">{text.differs()}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.text}</th>
                {row.answers.map((answer, index) => (
                  <td key={scans[index]?.id}>{answerWord(answer)}</td>
                ))}
                <td>{row.differs ? <b>{text.yes()}</b> : text.no()}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      ))}
      <p className={tool.quiet}>{text.remove()}</p>
    </section>
  );
}
