import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Conversation} from '@site/src/domain/readiness/conversations';
import tool from '../RecordTool/styles.tool.module.css';
import {text} from './text';
import {reasonWords} from './reasonWords';

/** What to talk about first, why, and the questions that belong to it. */
export default function Conversations({talks}: {talks: readonly Conversation[]}): ReactNode {
  return (
    <>
      <h3>{text.talk()}</h3>
      {talks.length === 0 ? (
        <p>{text.talkNone()}</p>
      ) : (
        <>
          <ol>
            {talks.map((talk) => (
              <li key={talk.id}>
                <Link to={`/randvoorwaarden/${talk.id}`}>{talk.label}</Link>: {reasonWords(talk)}
                <ul>
                  {talk.talk.map((question) => (
                    <li key={question}>{question}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
          <p className={tool.quiet}>{text.talkRule()}</p>
        </>
      )}
    </>
  );
}
