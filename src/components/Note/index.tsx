import {useEffect, useId, useRef, type PointerEvent, type ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {
  /** The marked words in the sentence. */
  children: ReactNode;
  /** A small button behind the words, such as a number; without it the words are the button. */
  sign?: {shown: ReactNode; label: string};
  /** Short text; phrasing content only, because a note stands inside a paragraph. */
  note: ReactNode;
};

/** Keeps the sign on the line of the words before it and of the full stop behind it. */
const WORD_JOINER = '\u2060';

/** Time to move the pointer from the words to the card without losing it. */
const LEAVE_MS = 250;

/**
 * Words in a sentence with a card one tap, hover or key away. The card is a native popover: it
 * opens without JavaScript, closes with Escape, and lies above everything. JavaScript adds hover.
 */
export default function Note({children, sign, note}: Props): ReactNode {
  const id = useId();
  const card = useRef<HTMLSpanElement>(null);
  const openedByHover = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => () => clearTimeout(timer.current), []);

  const enter = (event: PointerEvent) => {
    clearTimeout(timer.current);
    if (event.pointerType === 'mouse' && card.current && !card.current.matches(':popover-open')) {
      openedByHover.current = true;
      card.current.showPopover();
    }
  };
  const leave = () => {
    timer.current = setTimeout(() => {
      if (openedByHover.current) {
        card.current?.hidePopover();
      }
    }, LEAVE_MS);
  };

  return (
    <span className={styles.note} onPointerEnter={enter} onPointerLeave={leave}>
      {sign && (
        <>
          {children}
          {WORD_JOINER}
        </>
      )}
      <button
        type="button"
        className={sign ? styles.sign : styles.words}
        aria-label={sign?.label}
        popoverTarget={id}
        onClick={(event) => {
          // A click on a card that hover opened means 'keep it', not 'close it'.
          if (openedByHover.current) {
            event.preventDefault();
            openedByHover.current = false;
          }
        }}
      >
        {sign ? <span aria-hidden="true">{sign.shown}</span> : children}
      </button>
      {sign && WORD_JOINER}
      <span
        id={id}
        ref={card}
        popover="auto"
        role="note"
        className={styles.card}
        onToggle={(event) => {
          if (event.newState === 'closed') {
            openedByHover.current = false;
          }
        }}
      >
        {note}
      </span>
    </span>
  );
}
