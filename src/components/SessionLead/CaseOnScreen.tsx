import {useState, type ReactNode} from 'react';
import {loadCase} from '@site/src/content/loadCase';
import type {ShownCase} from '@site/src/domain/catalog/types';
import button from '../Button/styles.module.css';
import LazyTool from '../LazyTool';
import {text} from './text';

const loadTool = () => import('../Case/Tool');

/** The invented case of a session, to walk through with the group on this screen. */
export default function CaseOnScreen({id}: {id: string}): ReactNode {
  const [shown, setShown] = useState<ShownCase | 'failed'>();
  const open = () => {
    loadCase(id).then(setShown, () => setShown('failed'));
  };
  if (shown === undefined || shown === 'failed') {
    return (
      <>
        {shown === 'failed' && <p role="alert">{text.caseFailed()}</p>}
        <button type="button" className={button.round} onClick={open}>
          {text.walkCase()}
        </button>
      </>
    );
  }
  return <LazyTool load={loadTool} props={{shown}} />;
}
