import type {ReactNode} from 'react';
import type {ShownPath} from '@site/src/domain/catalog/types';
import {progressIn} from '@site/src/domain/learning/progress';
import {proofsIn} from '@site/src/domain/learning/proofs';
import type {Session} from '@site/src/storage/session';
import {useSession} from '../Notebook/useSession';
import {useShelf} from '../Notebook/useShelf';
import {Message} from '../RecordTool/OpenedRecord';
import {text as shared} from '../RecordTool/text';
import SaveLine from '../SaveLine';
import ModuleView from './ModuleView';
import Summary from './Summary';
import styles from './styles.tool.module.css';

type Props = {session: Session; path: ShownPath};

/** How far somebody is, what comes next, and every step. Nothing is locked: the order is advice. */
export default function PathView({session, path}: Props): ReactNode {
  const {record} = useSession(session);
  const shelf = useShelf();
  if (record.kind !== 'learning') {
    return <Message words={shared.missing()} />;
  }
  if (!shelf) {
    return null;
  }
  const progress = progressIn(path, record.data, proofsIn(shelf.records));
  return (
    <div className={styles.screen}>
      <Summary path={path} progress={progress} />
      {path.modules.map((module, index) => (
        <ModuleView
          key={module.title}
          session={session}
          learning={record.data}
          progress={progress}
          module={module}
          number={index + 1}
        />
      ))}
      <SaveLine session={session} />
    </div>
  );
}
