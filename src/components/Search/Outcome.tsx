import type {ReactNode} from 'react';
import {searchMode} from '@site/src/content/searchMode';
import {shownReply, type AnswerState} from './useAnswer';
import Results from './Results';
import {countWords, text} from './text';
import WaysOn from './WaysOn';
import button from '../Button/styles.module.css';

type Props = {
  question: string;
  answer: AnswerState;
  /** Asks what was probably meant. */
  onMend: (mended: string) => void;
  onAgain: () => void;
};

/** What came of a question: how many, what was perhaps meant, the list, or ways on. */
export default function Outcome({question, answer, onMend, onAgain}: Props): ReactNode {
  const reply = shownReply(answer);
  return (
    <>
      <output className="search-status">{statusOf(answer)}</output>
      {answer.state === 'failed' && (
        <button type="button" className={button.round} onClick={onAgain}>
          {text.again()}
        </button>
      )}
      {reply && (
        <>
          {reply.isFallback && <p>{text.fallback()}</p>}
          {reply.corrected !== undefined && (
            <p>
              {text.didYouMean()}{' '}
              <button
                type="button"
                className="search-mend"
                onClick={() => onMend(reply.corrected ?? question)}
              >
                {reply.corrected}
              </button>
              ?
            </p>
          )}
          {reply.pages.length > 0 ? (
            <Results pages={reply.pages} />
          ) : (
            answer.state === 'done' && (
              <>
                <p>
                  {text.nothing(question)} {text.waysOn()}
                </p>
                <WaysOn />
              </>
            )
          )}
        </>
      )}
      {process.env.NODE_ENV === 'development' && searchMode.mode === 'embedded' && (
        <p>{text.lastBuild()}</p>
      )}
    </>
  );
}

function statusOf(answer: AnswerState): string {
  switch (answer.state) {
    case 'idle':
      return '';
    case 'loading':
      return answer.before ? countWords(answer.before.total) : text.loading();
    case 'failed':
      return text.failed();
    case 'done':
      return countWords(answer.reply.total);
  }
}
