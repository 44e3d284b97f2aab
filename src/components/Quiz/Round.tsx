import {useState, type ReactNode} from 'react';
import type {ShownCheck} from '@site/src/domain/catalog/types';
import {answered, newRound, roundOf} from '@site/src/domain/check/practice';
import {moment} from '@site/src/storage/clock';
import type {Session} from '@site/src/storage/session';
import {useSession} from '../Notebook/useSession';
import {changeData} from '../RecordTool/changeData';
import {Message} from '../RecordTool/OpenedRecord';
import {text as shared} from '../RecordTool/text';
import SaveLine from '../SaveLine';
import Ending from './Ending';
import QuestionView from './QuestionView';
import Start from './Start';

type Props = {session: Session; check: ShownCheck};

/** Where somebody is: at the start, or at a question by its place; after the last comes the ending. */
type Place = 'start' | number;

/** One round along the questions of a check, that can be left and gone on with. */
export default function Round({session, check}: Props): ReactNode {
  const {record} = useSession(session);
  const [place, setPlace] = useState<Place>('start');
  /** Whether somebody came here from elsewhere in the check: what had focus there is gone. */
  const [hasMoved, setMoved] = useState(false);
  if (record.kind !== 'practice') {
    return <Message words={shared.missing()} />;
  }
  const go = (to: Place) => {
    setMoved(true);
    setPlace(to);
  };
  const round = roundOf(
    record.data,
    check.id,
    check.questions.map(({question}) => question),
  );
  const again = () => {
    changeData(session, 'practice', (practice) => newRound(practice, check.id));
    go(0);
  };
  const shown = place === 'start' ? undefined : check.questions[place];

  return (
    <>
      {place === 'start' && (
        <Start check={check} round={round} isReturn={hasMoved} onGo={go} onAgain={again} />
      )}
      {place !== 'start' && shown && (
        <QuestionView
          key={shown.question.id}
          shown={shown}
          number={place + 1}
          count={check.questions.length}
          given={record.data.rounds[check.id]?.[shown.question.id]}
          onAnswer={(answer) =>
            changeData(session, 'practice', (practice) =>
              answered(practice, check.id, shown.question, {answer, now: moment()}),
            )
          }
          onNext={() => go(place + 1)}
          onBack={place > 0 ? () => go(place - 1) : undefined}
          onStop={() => go('start')}
        />
      )}
      {place !== 'start' && !shown && (
        <Ending check={check} round={round} onGo={go} onAgain={again} />
      )}
      <SaveLine session={session} />
    </>
  );
}
