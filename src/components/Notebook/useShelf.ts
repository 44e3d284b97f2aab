import {useEffect, useState} from 'react';
import {listen} from '@site/src/storage/channel';
import {readShelf, type Shelf} from '@site/src/storage/shelf';

/** Everything in the notebook, as it changes in any tab; `undefined` until it was read. */
export function useShelf(): Shelf | undefined {
  const [shelf, setShelf] = useState<Shelf>();

  useEffect(() => {
    let asked = 0;
    const read = async () => {
      asked += 1;
      const turn = asked;
      const found = await readShelf();
      // A later reading may have come in first.
      if (turn === asked) {
        setShelf(found);
      }
    };
    void read();
    const leave = listen(() => void read());
    return () => {
      asked = 0;
      leave();
    };
  }, []);

  return shelf;
}
