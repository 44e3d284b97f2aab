import {useState, type ReactNode} from 'react';
import {judge} from '@site/src/domain/check/judge';
import {logged} from '@site/src/domain/check/practice';
import type {ReviewView} from '@site/src/domain/check/review';
import type {Answer, Grade} from '@site/src/schemas/records/practice';
import {moment} from '@site/src/storage/clock';
import type {Session} from '@site/src/storage/session';
import QuestionView from '../Quiz/QuestionView';
import {changeData} from '../RecordTool/changeData';
import Ending from './Ending';
import type {Asked} from './useQuestions';

type Props = {
  session: Session;
  questions: readonly Asked[];
  view: ReviewView;
  now: Date;
  onStop: () => void;
  onAgain: () => void;
};

/** What was answered to a question in this round. */
type Given = {answer: Answer; first: Grade};

/** One question after another; how each went is kept, what was answered only until the page goes. */
export default function Questions({
  session,
  questions,
  view,
  now,
  onStop,
  onAgain,
}: Props): ReactNode {
  const [place, setPlace] = useState(0);
  const [given, setGiven] = useState<Readonly<Record<string, Given>>>({});
  const asked = questions[place];
  if (!asked) {
    return (
      <Ending
        missed={questions.filter(({shown}) => given[shown.question.id]?.first !== 'right')}
        count={questions.length}
        view={view}
        now={now}
        onStop={onStop}
        onAgain={onAgain}
      />
    );
  }
  const {question} = asked.shown;
  const answer = (chosen: Answer) => {
    changeData(session, 'practice', (practice) =>
      logged(practice, question, {answer: chosen, now: moment()}),
    );
    const first = given[question.id]?.first ?? judge(question, chosen);
    setGiven({...given, [question.id]: {answer: chosen, first}});
  };
  return (
    <QuestionView
      key={question.id}
      shown={asked.shown}
      number={place + 1}
      count={questions.length}
      given={given[question.id]?.answer}
      onAnswer={answer}
      onNext={() => setPlace(place + 1)}
      onBack={place > 0 ? () => setPlace(place - 1) : undefined}
      onStop={onStop}
    />
  );
}
