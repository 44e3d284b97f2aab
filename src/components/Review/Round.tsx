import type {ReactNode} from 'react';
import type {ReviewView} from '@site/src/domain/check/review';
import type {Session} from '@site/src/storage/session';
import LoadTrouble from './LoadTrouble';
import Questions from './Questions';
import {useQuestions} from './useQuestions';

type Props = {
  session: Session;
  /** Of the questions in this round; the same list for as long as it lasts. */
  ids: readonly string[];
  /** What waits by now. */
  view: ReviewView;
  now: Date;
  onStop: () => void;
  onAgain: () => void;
};

/** One round along questions that are due, once they are here. */
export default function Round({ids, ...others}: Props): ReactNode {
  const {found, retry} = useQuestions(ids);
  switch (found.kind) {
    case 'loading':
    case 'failed':
      // What comes in its place takes the focus of what went.
      return <LoadTrouble key={found.kind} isFault={found.kind === 'failed'} onRetry={retry} />;
    case 'here':
      return <Questions questions={found.questions} {...others} />;
  }
}
