import {useEffect, useState} from 'react';
import {crashedAt, holdLead, leaveLead, noteLead} from '@site/src/storage/leadMark';

const BEAT = 2_000;

type Crash =
  | {kind: 'unknown'}
  /** The screen went as screens go, or runs on elsewhere: the clock decides. */
  | {kind: 'none'}
  /** It stopped by surprise, and was last seen then. */
  | {kind: 'crashed'; seen: number};

/**
 * Whether the screen of this session stopped by surprise before it came back, and when.
 *
 * @param since when the clock of its step last began to run; null while it stands still
 */
export function useCrash(id: string, since: number | null) {
  const [crash, setCrash] = useState<Crash>({kind: 'unknown'});
  // As it was when this came on the screen: later it is our own clock.
  const [before] = useState(since);

  useEffect(() => {
    let left = false;
    const hold = holdLead(id);
    void hold.isAlone.then((isAlone) => {
      const seen = isAlone && before !== null ? crashedAt(id, before) : undefined;
      if (!left) {
        setCrash(seen === undefined ? {kind: 'none'} : {kind: 'crashed', seen});
      }
    });
    return () => {
      left = true;
      hold.release();
    };
  }, [id, before]);

  useEffect(() => {
    if (crash.kind !== 'none') {
      return undefined;
    }
    const beat = () => noteLead(id, Date.now());
    const leave = () => leaveLead(id);
    beat();
    const timer = setInterval(beat, BEAT);
    globalThis.addEventListener('pagehide', leave);
    globalThis.addEventListener('pageshow', beat);
    return () => {
      clearInterval(timer);
      globalThis.removeEventListener('pagehide', leave);
      globalThis.removeEventListener('pageshow', beat);
      leave();
    };
  }, [id, crash]);

  return {crash, settle: () => setCrash({kind: 'none'})};
}
