import {useEffect, useState} from 'react';
import {searchMode} from '@site/src/content/searchMode';
import {ask, type Reply} from '@site/src/search/ask';

export type AnswerState =
  | {readonly state: 'idle'}
  | {readonly state: 'loading'; readonly before?: Reply}
  | {readonly state: 'failed'}
  | {readonly state: 'done'; readonly reply: Reply};

/**
 * The answer to a question, anew when it changes. What was shown stays while the next is on its way;
 * an answer that comes after a later question is passed by.
 *
 * @param attempt another number asks again
 */
export function useAnswer(
  question: string,
  limit: number,
  kind?: string,
  attempt = 0,
): AnswerState {
  const [answer, setAnswer] = useState<AnswerState>({state: 'idle'});

  useEffect(() => {
    if (question.trim() === '') {
      setAnswer({state: 'idle'});
      return undefined;
    }
    let isOver = false;
    const tell = (next: AnswerState) => !isOver && setAnswer(next);
    setAnswer((before) =>
      before.state === 'done' ? {state: 'loading', before: before.reply} : {state: 'loading'},
    );
    ask(question, {limit, ...(kind === undefined ? {} : {kind})}, searchMode).then(
      (reply) => tell({state: 'done', reply}),
      () => tell({state: 'failed'}),
    );
    return () => {
      isOver = true;
    };
  }, [question, limit, kind, attempt]);

  return answer;
}
