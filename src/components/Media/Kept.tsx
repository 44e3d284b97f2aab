import {useCallback, useState, type ReactNode} from 'react';
import {isOf} from '@site/src/domain/notebook/isOf';
import {clockText} from '@site/src/domain/media/clock';
import type {Session} from '@site/src/storage/session';
import {guardNote} from '../GuardedField';
import {useSession} from '../Notebook/useSession';
import {changeData} from '../RecordTool/changeData';
import tool from '../RecordTool/styles.tool.module.css';
import SaveLine from '../SaveLine';
import Notes from './Notes';
import type {ToolProps} from './parts';
import {seek} from './seek';
import {text} from './toolText';
import {useKeptPlace} from './useKeptPlace';

type Props = Pick<ToolProps, 'media' | 'player'> & {
  session: Session;
  /** Whether the address asked for a moment, which goes before where somebody was. */
  isAsked: boolean;
};

/** What this device keeps of a recording: where somebody was, and what they wrote. */
export default function Kept({media, player, session, isAsked}: Props): ReactNode {
  const {record} = useSession(session);
  const data = isOf(record, 'recording') ? record.data : undefined;
  // Where it stopped the last time; what happens now does not change the offer.
  const [before, setBefore] = useState(isAsked ? 0 : (data?.at ?? 0));
  const keep = useCallback(
    (at: number) => changeData(session, 'recording', (now) => ({...now, at})),
    [session],
  );
  useKeptPlace(player, keep);
  if (!data) {
    return null;
  }
  const goOn = () => {
    seek(player.current, before, true);
    setBefore(0);
    player.current?.focus();
  };
  return (
    <>
      {before > 0 && (
        <div className={tool.steps}>
          <button type="button" className={tool.primary} onClick={goOn}>
            {text.goOn(clockText(before))}
          </button>
        </div>
      )}
      <Notes id={media.id} session={session} notes={data.notes} player={player} />
      <p className={tool.quiet}>{guardNote()}</p>
      <SaveLine session={session} />
    </>
  );
}
