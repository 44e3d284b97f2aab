import {useEffect, useState} from 'react';
import {openRecord, releaseRecord, type Opened} from '@site/src/storage/openRecord';

/** A record that is being opened, is open, or cannot be. */
export type Opening = {kind: 'loading'} | Opened;

/**
 * Opens a record for as long as it is looked at.
 *
 * @param open the same function at every render
 */
export function useOpened(id: string, open: (id: string) => Promise<Opened> = openRecord): Opening {
  const [opening, setOpening] = useState<Opening>({kind: 'loading'});

  useEffect(() => {
    let left = false;
    void open(id).then((opened) => {
      if (left) {
        // It opened after who asked for it had gone.
        releaseRecord(id);
      } else {
        setOpening(opened);
      }
    });
    return () => {
      left = true;
      setOpening({kind: 'loading'});
      releaseRecord(id);
    };
  }, [id, open]);

  return opening;
}
