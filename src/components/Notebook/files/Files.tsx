import {useRef, useState, type ReactNode} from 'react';
import type {Item} from '@site/src/domain/notebook/planImport';
import type {Shelf} from '@site/src/storage/shelf';
import button from '../../Button/styles.module.css';
import LazyTool from '../../LazyTool';
import FileField from '../../RecordTool/FileField';
import NoticeBar, {type Notice} from '../NoticeBar';
import styles from '../styles.tool.module.css';
import {text} from './text';
import {useImport} from './useImport';

// Only who takes a file in needs it.
const loadPreview = () => import('./ImportPreview');

type Props = {shelf: Shelf; onSaveAll: () => Promise<string>};

/** Everything to a file, and a file back in. */
export default function Files({shelf: {records, newer}, onSaveAll}: Props): ReactNode {
  const picker = useRef<HTMLInputElement>(null);
  const focusPicker = () => picker.current?.focus();
  const {plan, notice, read, take, cancel} = useImport(focusPicker);
  const [saved, setSaved] = useState<Notice>();

  const saveAll = async () => {
    setSaved({words: text.making()});
    setSaved({words: await onSaveAll()});
  };
  return (
    <section className="only-screen">
      <h2>{text.heading()}</h2>
      <p>{text.about()}</p>
      <div className={styles.buttons}>
        {records.length + newer.length > 0 && (
          <button type="button" className={button.round} onClick={() => void saveAll()}>
            {text.saveAll()}
          </button>
        )}
        <FileField
          ref={picker}
          label={text.pick()}
          onFiles={([file]) => {
            setSaved(undefined);
            if (file) {
              void read(file);
            }
          }}
        />
      </div>
      {plan && (
        <LazyTool
          load={loadPreview}
          props={{
            plan,
            onTake: (items: readonly Item[]) => void take(items),
            onCancel: () => {
              cancel();
              focusPicker();
            },
          }}
        />
      )}
      <NoticeBar notice={saved} />
      <NoticeBar notice={notice} />
    </section>
  );
}
