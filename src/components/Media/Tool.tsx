import {useEffect, useId, useMemo, useState, type ReactNode} from 'react';
import OpenedRecord from '../RecordTool/OpenedRecord';
import tool from '../RecordTool/styles.tool.module.css';
import Copy from './Copy';
import Find from './Find';
import Kept from './Kept';
import {notesId, openNotes} from './openNotes';
import type {ToolProps} from './parts';
import {setSpeed} from './seek';
import styles from './styles.media.module.css';
import {text} from './toolText';
import {useFollow} from './useFollow';
import {useJumps} from './useJumps';

const SPEEDS = [0.75, 1, 1.25, 1.5, 2] as const;

/** What scripts add to a recording: its text follows, can be searched, and somebody can write beside it. */
export default function Tool({media, recording, player, spoken}: ToolProps): ReactNode {
  const speed = useId();
  const [follows, setFollows] = useState(true);
  const [hasFailed, setFailed] = useState(false);
  const sentences = useMemo(
    () => recording.transcript.flatMap(({cues}) => cues),
    [recording.transcript],
  );
  const open = useMemo(() => openNotes(media), [media]);
  useFollow({id: media.id, player, spoken, sentences, scrolls: follows});
  const isAsked = useJumps(player, media.id);

  useEffect(() => {
    const element = player.current;
    // The last of the files that a browser may choose from could not be had.
    const last = element?.querySelector('source:last-of-type');
    const fail = () => setFailed(true);
    last?.addEventListener('error', fail);
    if (element?.networkState === HTMLMediaElement.NETWORK_NO_SOURCE) {
      fail();
    }
    return () => last?.removeEventListener('error', fail);
  }, [player]);

  return (
    <>
      {hasFailed && <p role="alert">{text.failed()}</p>}
      <OpenedRecord id={notesId(media.id)} open={open}>
        {(session) => <Kept media={media} player={player} session={session} isAsked={isAsked} />}
      </OpenedRecord>
      <details className={tool.opens}>
        <summary>{text.find()}</summary>
        <Find id={media.id} sentences={sentences} />
      </details>
      <div className={tool.steps}>
        <label htmlFor={speed}>{text.speed()}</label>
        <select
          id={speed}
          className={styles.speed}
          defaultValue={1}
          onChange={({target}) => setSpeed(player.current, Number(target.value))}
        >
          {SPEEDS.map((rate) => (
            <option key={rate} value={rate}>
              {text.times(rate.toLocaleString('nl-NL'))}
            </option>
          ))}
        </select>
        <label className={tool.tick}>
          <input
            type="checkbox"
            checked={follows}
            onChange={({target}) => setFollows(target.checked)}
          />
          {text.follow()}
        </label>
        <Copy media={media} recording={recording} player={player} />
      </div>
    </>
  );
}
