import {useState, type ReactNode} from 'react';
import {checks} from '@site/src/content/checks';
import {ROUND_SIZE, reviewOf} from '@site/src/domain/check/review';
import {moment} from '@site/src/storage/clock';
import type {Session} from '@site/src/storage/session';
import {useSession} from '../Notebook/useSession';
import {Message} from '../RecordTool/OpenedRecord';
import {text as shared} from '../RecordTool/text';
import SaveLine from '../SaveLine';
import {endOfDay} from './endOfDay';
import Round from './Round';
import Start from './Start';

const KNOWN = checks.flatMap(({questions}) => questions);

/** Where somebody is: at the start, or in a round of questions that stays as it was begun. */
type Place = {kind: 'start'} | {kind: 'round'; ids: readonly string[]; number: number};

/** What waits today, and the rounds along it. */
export default function Desk({session}: {session: Session}): ReactNode {
  const {record} = useSession(session);
  const [place, setPlace] = useState<Place>({kind: 'start'});
  /** Rounds that were begun since the page opened. */
  const [rounds, setRounds] = useState(0);
  if (record.kind !== 'practice') {
    return <Message words={shared.missing()} />;
  }
  // The day may end while the page is open.
  const now = new Date(moment());
  const view = reviewOf(record.data, KNOWN, endOfDay(now));
  const begin = () => {
    setRounds(rounds + 1);
    setPlace({kind: 'round', ids: view.waiting.slice(0, ROUND_SIZE), number: rounds});
  };

  return (
    <>
      {place.kind === 'start' ? (
        <Start view={view} now={now} isReturn={rounds > 0} onBegin={begin} />
      ) : (
        <Round
          key={place.number}
          session={session}
          ids={place.ids}
          view={view}
          now={now}
          onStop={() => setPlace({kind: 'start'})}
          onAgain={begin}
        />
      )}
      <SaveLine session={session} />
    </>
  );
}
