import {useRef, useState, type ReactNode} from 'react';
import type {Taken} from '@site/src/storage/removeRecords';
import button from '../../Button/styles.module.css';
import {faultText} from '../faultText';
import NoticeBar, {type Notice} from '../NoticeBar';
import {restore} from '@site/src/storage/settledSession';
import styles from '../styles.tool.module.css';
import {takeAllAway} from '../takeAway';
import {wipeText as text} from './text';
import type {Keeping} from './useKeeping';

/** Wipes everything at once; while the page is open it can all come back. */
export default function Wipe({keeping}: {keeping: Keeping}): ReactNode {
  const [notice, setNotice] = useState<Notice>();
  const wipeButton = useRef<HTMLButtonElement>(null);
  // Of every wipe since the page was opened: a second one must not make the first one final.
  const taken = useRef<readonly Taken[]>([]);
  const lastFile = useRef<string>(undefined);

  const undo = async () => {
    const saved = await restore(taken.current);
    if (saved.kind === 'saved') {
      taken.current = [];
      if (lastFile.current !== undefined) {
        await keeping.markFile(lastFile.current);
      }
    }
    setNotice({words: saved.kind === 'saved' ? text.back() : faultText[saved.fault]()});
    wipeButton.current?.focus();
  };

  const wipe = async () => {
    lastFile.current = keeping.facts?.lastFile ?? lastFile.current;
    const removed = await takeAllAway();
    if (removed.kind === 'failed') {
      setNotice({words: text.failed()});
      return;
    }
    taken.current = [...removed.taken, ...taken.current];
    setNotice(
      taken.current.length === 0
        ? {words: text.nothing()}
        : {words: text.wiped(), undo: {label: text.undo(), act: () => void undo()}},
    );
  };

  return (
    <section className="only-screen">
      <h2>{text.heading()}</h2>
      <p>{text.what()}</p>
      <p className={styles.buttons}>
        <button ref={wipeButton} type="button" className={button.round} onClick={() => void wipe()}>
          {text.wipe()}
        </button>
      </p>
      <NoticeBar notice={notice} />
    </section>
  );
}
