import {useCallback, useEffect, useRef, useState} from 'react';
import type {Finding} from '@site/src/domain/privacy/finding';
import {findPersonal} from '@site/src/domain/privacy/findPersonal';
import {locate} from '@site/src/domain/privacy/locate';
import {isInnocent} from '@site/src/storage/innocent';

export type Found = Finding & {fragment: string};

/** Without a key in this time somebody is thinking, and may be told. */
const PAUSE_MS = 1500;
/** A press on a button makes a field lose focus before it is a click: nothing may move in between. */
const BLUR_MS = 300;
/** More buttons than this help nobody; what comes after takes the place of what is dealt with. */
const SHOWN_MAX = 10;

type Sought = {text: string; found: readonly Found[]; more: boolean};
const NOTHING: Sought = {text: '', found: [], more: false};

/** What looks like personal data in a value, sought at the start and at a pause, not at each key. */
export function useFindings(value: string) {
  const [sought, setSought] = useState<Sought>(NOTHING);
  const turn = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const seek = useCallback(async (text: string) => {
    turn.current += 1;
    const own = turn.current;
    const found: Found[] = [];
    for (const finding of findPersonal(text)) {
      const fragment = text.slice(finding.start, finding.end);
      if (!(await isInnocent(fragment))) {
        found.push({...finding, fragment});
      }
      if (own !== turn.current) {
        return;
      }
      if (found.length > SHOWN_MAX) {
        break;
      }
    }
    setSought({text, found: found.slice(0, SHOWN_MAX), more: found.length > SHOWN_MAX});
  }, []);

  const seekIn = useCallback(
    (text: string, milliseconds: number) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void seek(text), milliseconds);
    },
    [seek],
  );

  useEffect(() => {
    // Nobody is typing yet: what was left too soon to be told of is told to whoever comes back.
    if (turn.current === 0) {
      void seek(value);
    } else {
      seekIn(value, PAUSE_MS);
    }
    return () => clearTimeout(timer.current);
  }, [value, seek, seekIn]);

  return {
    /** Where they stand in the value of now, which may have changed since. */
    found: sought.found.flatMap((found) => {
      const span = locate(value, found.fragment, found.start);
      return span ? [{...found, ...span}] : [];
    }),
    more: sought.more,
    /** Nobody typed since the text was last read. */
    isPaused: sought.text === value,
    seekSoon: () => seekIn(value, BLUR_MS),
    /** Takes findings off the list at once, and reads the text that is to come. */
    settle: (text: string, settled: (found: Found) => boolean) => {
      setSought((before) => ({...before, found: before.found.filter((it) => !settled(it))}));
      void seek(text);
    },
  };
}
