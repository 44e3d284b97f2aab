import {useEffect, useRef, useState, type ReactNode, type RefObject} from 'react';
import {clockText} from '@site/src/domain/media/clock';
import type {RecordingNotes} from '@site/src/schemas/records/recording';
import {newId} from '@site/src/storage/device';
import type {Session} from '@site/src/storage/session';
import button from '../Button/styles.module.css';
import GuardedField from '../GuardedField';
import {changeData} from '../RecordTool/changeData';
import tool from '../RecordTool/styles.tool.module.css';
import {momentHref} from './parts';
import {text} from './toolText';

type Note = RecordingNotes['notes'][string];
type Props = {
  id: string;
  session: Session;
  notes: RecordingNotes['notes'];
  player: RefObject<HTMLMediaElement | null>;
};

/** What somebody writes beside a recording, each at its moment; what was taken away can come back. */
export default function Notes({id, session, notes, player}: Props): ReactNode {
  const [removed, setRemoved] = useState<{key: string; note: Note}>();
  const [fresh, setFresh] = useState<string>();
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    if (fresh !== undefined) {
      list.current?.querySelector<HTMLElement>(`#aantekening-${fresh}`)?.focus();
    }
  }, [fresh]);

  const put = (key: string, note: Note) =>
    changeData(session, 'recording', (data) => ({...data, notes: {...data.notes, [key]: note}}));
  const add = () => {
    const key = newId();
    put(key, {at: player.current?.currentTime ?? 0, text: ''});
    setFresh(key);
  };
  const remove = (key: string, note: Note) => {
    setRemoved({key, note});
    changeData(session, 'recording', (data) => ({
      ...data,
      notes: Object.fromEntries(Object.entries(data.notes).filter(([other]) => other !== key)),
    }));
  };
  const undo = () => {
    if (removed) {
      put(removed.key, removed.note);
      setFresh(removed.key);
      setRemoved(undefined);
    }
  };
  const inOrder = Object.entries(notes).toSorted(([, one], [, other]) => one.at - other.at);
  return (
    <>
      <div className={tool.steps}>
        <button type="button" className={tool.primary} onClick={add}>
          {text.add()}
        </button>
      </div>
      {inOrder.length > 0 && (
        <ul ref={list} aria-label={text.notes()} className={tool.list}>
          {inOrder.map(([key, note]) => (
            <li key={key}>
              <GuardedField
                id={`aantekening-${key}`}
                label={text.note(clockText(note.at))}
                lines={2}
                value={note.text}
                onChange={(words) => put(key, {...note, text: words})}
              />
              <a href={momentHref(id, note.at)} data-at={note.at}>
                {text.toMoment(clockText(note.at))}
              </a>{' '}
              <button type="button" className={button.round} onClick={() => remove(key, note)}>
                {text.remove()}
              </button>
            </li>
          ))}
        </ul>
      )}
      <output>{removed && text.removed(clockText(removed.note.at))}</output>
      {removed && (
        <button type="button" className={button.round} onClick={undo}>
          {text.undo()}
        </button>
      )}
    </>
  );
}
