import {useState} from 'react';
import type {SaveState} from '@site/src/storage/session';
import type {Fault} from '@site/src/storage/fault';

/**
 * Why it is not kept, for as long as it is not: a next try that is still under way is no reason to
 * take the message and its buttons away, from under a finger or at every key.
 */
export function useFault(save: SaveState): Fault | undefined {
  const [fault, setFault] = useState<Fault>();
  const now = save.kind === 'failed' ? save.fault : save.kind === 'saving' ? fault : undefined;
  if (now !== fault) {
    setFault(now);
  }
  return now;
}
