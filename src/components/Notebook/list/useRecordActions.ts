import {useRef, useState} from 'react';
import type {AnyRecord} from '@site/src/schemas/records/record';
import type {Saved} from '@site/src/storage/fault';
import type {Taken} from '@site/src/storage/removeRecords';
import {copyRecord, renameRecord} from '../changeRecord';
import {faultText} from '../faultText';
import type {Notice} from '../NoticeBar';
import {restore} from '@site/src/storage/settledSession';
import {takeAway} from '../takeAway';
import {useFocusWhenThere} from '../useFocusWhenThere';
import {text} from './text';
import {TITLE_MAX} from './TitleField';

export type RecordActions = {
  rename: (record: AnyRecord, title: string) => Promise<void>;
  copy: (record: AnyRecord) => Promise<void>;
  /** Offers a file; `make` is what makes it. */
  save: (make: () => Promise<void> | void) => Promise<void>;
  remove: (key: string, title: string) => Promise<void>;
};

type Removal = {key: string; title: string; taken: Taken[]};

/** The id of the place of a record on the page. */
export const placeOf = (key: string): string => `stuk-${key}`;

/** What can be done with one record, and what to say about the last thing that was done. */
export function useRecordActions(): {notice: Notice | undefined; actions: RecordActions} {
  const [notice, setNotice] = useState<Notice>();
  const bin = useRef<Removal[]>([]);
  const focusOn = useFocusWhenThere();

  const tell = (saved: Saved, words: string) =>
    setNotice({words: saved.kind === 'saved' ? words : faultText[saved.fault]()});

  const rename = async ({id}: AnyRecord, title: string) => {
    const saved = await renameRecord(id, title);
    focusOn(placeOf(id));
    tell(saved, text.renamed(title));
  };

  const copy = async (record: AnyRecord) => {
    const title = text.copyOf(record.title).slice(0, TITLE_MAX);
    const {id, saved} = await copyRecord(record, title);
    focusOn(placeOf(id));
    tell(saved, text.copied(title));
  };

  const save = async (make: () => Promise<void> | void) => {
    try {
      await make();
      setNotice({words: text.offered()});
    } catch {
      setNotice({words: text.notOffered()});
    }
  };

  /** Says what was removed last, which can be put back first. */
  const showRemoved = (before = '') => {
    const last = bin.current.at(-1);
    if (!last) {
      return setNotice({words: before});
    }
    const undo = async () => {
      bin.current = bin.current.filter((one) => one !== last);
      const saved = await restore(last.taken);
      focusOn(placeOf(last.key));
      if (saved.kind === 'failed') {
        tell(saved, '');
      } else {
        showRemoved(text.back(last.title));
      }
    };
    setNotice({
      words: `${before} ${text.removed(last.title)}`.trim(),
      undo: {label: text.undo(), act: () => void undo()},
    });
  };

  const remove = async (key: string, title: string) => {
    const removed = await takeAway([key]);
    if (removed.kind === 'failed') {
      setNotice({words: text.notRemoved()});
    } else if (removed.taken.length > 0) {
      // A second press finds nothing, and must not take the place of what can be put back.
      bin.current = [...bin.current, {key, title, taken: removed.taken}];
      showRemoved();
    }
  };

  return {notice, actions: {rename, copy, save, remove}};
}
