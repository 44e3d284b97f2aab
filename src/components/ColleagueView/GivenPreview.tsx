import type {ReactNode} from 'react';
import clsx from 'clsx';
import {answerTo} from '@site/src/domain/self-assessment/answerTo';
import type {GivenContent} from '@site/src/schemas/records/colleagueView';
import tool from '../RecordTool/styles.tool.module.css';
import others from '../SelfAssessment/others.tool.module.css';
import {peerWord} from './answerWords';
import {text} from './text';

type Props = {
  content: GivenContent;
  /** The file letter by letter, once it is there. */
  file: string | undefined;
};

/** Exactly what the file will hold, in words and letter by letter. */
export default function GivenPreview({content, file}: Props): ReactNode {
  const {questions, answers, remarks, from} = content;
  const parts = questions.dimensions
    .map(({id, name, items}) => ({
      id,
      name,
      given: items.flatMap((item) => {
        const answer = answerTo(answers, item.id);
        return answer === undefined ? [] : [{item, words: peerWord(answer)}];
      }),
      remark: remarks[id],
    }))
    .filter(({given, remark}) => given.length > 0 || remark !== undefined);
  return (
    <div className={others.leaves}>
      <h3>{text.preview()}</h3>
      <p>
        <b>{text.from()}</b> {from || text.noFrom()}
      </p>
      {parts.map(({id, name, given, remark}) => (
        <section key={id} aria-label={name}>
          <h4>{name}</h4>
          <ul>
            {given.map(({item, words}) => (
              <li key={item.id}>
                {item.peer} <b>{words}</b>
              </li>
            ))}
          </ul>
          {remark !== undefined && <p className={others.written}>{remark}</p>}
        </section>
      ))}
      <p>{text.rest()}</p>
      {file !== undefined && (
        <details className={clsx(others.section, tool.opens)}>
          <summary>{text.raw()}</summary>
          <pre className={others.raw}>{file}</pre>
        </details>
      )}
    </div>
  );
}
