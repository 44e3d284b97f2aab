import {useEffect, useState} from 'react';
import {searchMode} from '@site/src/content/searchMode';
import {ask, type Reply} from '@site/src/search/ask';

export type AnswerState =
  | {readonly state: 'idle'}
  | {readonly state: 'loading'; readonly before?: Reply}
  | {readonly state: 'failed'}
  | {readonly state: 'done'; readonly reply: Reply};

/** What came of the last question that is over; without a reply when it failed. */
interface Ended {
  readonly key: string;
  readonly reply?: Reply;
}

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
  const [ended, setEnded] = useState<Ended>({key: ''});
  const key = question.trim() === '' ? '' : JSON.stringify([question, limit, kind, attempt]);

  useEffect(() => {
    if (key === '') {
      return undefined;
    }
    let isOver = false;
    const end = (reply?: Reply) => {
      if (!isOver) {
        setEnded(reply ? {key, reply} : {key});
      }
    };
    ask(question, {limit, ...(kind === undefined ? {} : {kind})}, searchMode).then(end, () =>
      end(),
    );
    return () => {
      isOver = true;
    };
  }, [key, question, limit, kind]);

  if (key === '') {
    return {state: 'idle'};
  }
  const {reply} = ended;
  if (ended.key !== key) {
    return reply ? {state: 'loading', before: reply} : {state: 'loading'};
  }
  return reply ? {state: 'done', reply} : {state: 'failed'};
}

/** What is shown meanwhile: the answer, or the one before it while the next is on its way. */
export const shownReply = (answer: AnswerState): Reply | undefined => {
  switch (answer.state) {
    case 'done':
      return answer.reply;
    case 'loading':
      return answer.before;
    case 'failed':
    case 'idle':
      return undefined;
  }
};
