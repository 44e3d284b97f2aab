import clsx from 'clsx';
import {useLayoutEffect, useId, useRef, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import button from '../Button/styles.module.css';
import styles from './styles.tool.module.css';

/** What just happened, and how to take it back if that can be done. */
export type Notice = {
  words: string;
  link?: {to: string; label: string};
  undo?: {label: string; act: () => void};
};

type Props = {
  notice: Notice | undefined;
  /** Stays in view at the foot of the window, where what it is about may be far up. */
  isSticky?: boolean;
};

/**
 * Says what just happened, until the next thing happens. The empty status is there from the start,
 * because a screen reader announces only what comes into a status it knows. What can be taken back
 * gets the focus: the button that was pressed is often gone.
 */
export default function NoticeBar({notice, isSticky = false}: Props): ReactNode {
  const id = useId();
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (notice?.undo) {
      undo.current?.focus();
    }
  }, [notice]);
  return (
    <div className={clsx(notice && styles.shown, isSticky && styles.sticky)}>
      <output id={id}>{notice?.words}</output>
      {notice?.link && <Link to={notice.link.to}>{notice.link.label}</Link>}
      {notice?.undo && (
        <button
          ref={undo}
          type="button"
          className={button.round}
          aria-describedby={id}
          onClick={notice.undo.act}
        >
          {notice.undo.label}
        </button>
      )}
    </div>
  );
}
