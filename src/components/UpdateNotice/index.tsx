import {useRef, type FocusEvent, type ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import {activateUpdate, findWorkers} from '@site/src/offline/page/watchUpdate';
import button from '../Button/styles.module.css';
import styles from './styles.module.css';
import {useUpdate} from './useUpdate';

type Props = {
  /** Shows this page anew. */
  reload?: () => void;
};

/**
 * Says once that there is a newer version of the site. It stands at the end of the document and
 * sticks to the foot of the window; the empty status is there from the start, because a screen
 * reader announces only what comes into a status it knows.
 */
export default function UpdateNotice({reload = () => window.location.reload()}: Props): ReactNode {
  const {update, later} = useUpdate();
  const cameFrom = useRef<Element>(undefined);

  const remember = ({currentTarget, relatedTarget}: FocusEvent) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) {
      cameFrom.current = relatedTarget;
    }
  };
  const close = () => {
    later();
    if (cameFrom.current instanceof HTMLElement) {
      cameFrom.current.focus({preventScroll: true});
    }
  };
  const refresh = () => {
    const workers = findWorkers();
    if (update && workers) {
      activateUpdate(workers, update, reload);
    }
  };

  return (
    <div className={clsx(styles.place, update && styles.shown)} onFocus={remember}>
      <output className={styles.text}>
        {update &&
          translate({id: 'update.text', message: 'Er is een nieuwe versie van deze site.'})}
      </output>
      {update && (
        <>
          <button type="button" className={clsx(button.outline, styles.refresh)} onClick={refresh}>
            {translate({id: 'update.refresh', message: 'Ververs'})}
          </button>
          <button type="button" className={button.outline} onClick={close}>
            {translate({id: 'update.later', message: 'Later'})}
          </button>
        </>
      )}
    </div>
  );
}
