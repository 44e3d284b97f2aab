import type {ReactNode} from 'react';
import styles from './styles.tool.module.css';
import {text} from './text';

type Props = {id: string; length: number; max: number; isPaused: boolean};

/** From this many characters before the end on: a tenth of the limit, 20 at least, 200 at most. */
const nearBy = (max: number) => Math.min(200, Math.max(20, max / 10));

export const isNear = (length: number, max: number): boolean => max - length <= nearBy(max);

/** How many characters are left, near the end only; said aloud at a pause, not at each key. */
export default function CharactersLeft({id, length, max, isPaused}: Props): ReactNode {
  const left = max - length;
  const words = left > 0 ? text.left(left) : left === 0 ? text.full() : text.tooLong(-left);
  const near = isNear(length, max);
  return (
    <>
      {near && (
        <p id={id} className={styles.left}>
          {words}
        </p>
      )}
      <output className="visually-hidden">{near && isPaused && words}</output>
    </>
  );
}
