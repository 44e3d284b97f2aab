import type {ReactNode} from 'react';
import {movedSince} from '@site/src/domain/readiness/moved';
import type {RecordOf} from '@site/src/schemas/records/record';
import {dayText} from '../Notebook/whenText';
import tool from '../RecordTool/styles.tool.module.css';
import {text} from './text';
import {answerWord} from './words';

type Props = {before: RecordOf<'readiness-scan'>; now: RecordOf<'readiness-scan'>};

/** What was answered otherwise than the time before. */
export default function Moved({before, now}: Props): ReactNode {
  const moves = movedSince(now.data.questions, before.data.answers, now.data.answers);
  return (
    <>
      <h3>{text.moved(dayText(before.created))}</h3>
      {moves.length === 0 ? (
        <p>{text.movedNone()}</p>
      ) : (
        <>
          <ul>
            {moves.map((move) => (
              <li key={`${move.precondition}-${move.indicator}`}>
                {move.text} {text.movedRow(answerWord(move.from), answerWord(move.to))}
              </li>
            ))}
          </ul>
          <p className={tool.quiet}>{text.movedNote()}</p>
        </>
      )}
    </>
  );
}
