import type {ReactNode} from 'react';
import type {Shelf} from '@site/src/storage/shelf';
import Files from './files/Files';
import {saveAll} from './files/saveAll';
import Keeping from './keep/Keeping';
import ReminderNote from './keep/ReminderNote';
import {useKeeping} from './keep/useKeeping';
import Wipe from './keep/Wipe';
import FirstRun from './list/FirstRun';
import RecordList from './list/RecordList';
import SetAsides from './list/SetAsides';
import {text} from './list/text';
import {useRecordActions} from './list/useRecordActions';
import NoticeBar from './NoticeBar';
import ShelfFault from './ShelfFault';
import styles from './styles.tool.module.css';

type Props = {shelf: Shelf; onAgain: () => void};

/** The notebook, open: the list first, then files, this browser, and wiping. */
export default function DeskView({shelf, onAgain}: Props): ReactNode {
  const {notice, actions} = useRecordActions();
  const keeping = useKeeping(shelf);
  const isEmpty = shelf.records.length + shelf.newer.length + shelf.unreadable.length === 0;
  const keepAll = () => saveAll(shelf, keeping.markFile);
  return (
    <div className={styles.tool} data-search="off">
      <section>
        <h2>{text.heading()}</h2>
        {shelf.fault && <ShelfFault fault={shelf.fault} onAgain={onAgain} />}
        <ReminderNote
          reminder={shelf.fault ? 'none' : keeping.reminder}
          onSaveAll={keepAll}
          onNotNow={keeping.snooze}
        />
        {isEmpty && !shelf.fault && <FirstRun />}
        {shelf.records.length > 0 && <RecordList shelf={shelf} actions={actions} />}
        <SetAsides shelf={shelf} actions={actions} />
        <NoticeBar notice={notice} isSticky />
      </section>
      <Files shelf={shelf} onSaveAll={keepAll} />
      {!shelf.fault && !isEmpty && <Keeping keeping={keeping} />}
      <Wipe keeping={keeping} />
    </div>
  );
}
