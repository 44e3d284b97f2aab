import {useState} from 'react';
import type * as v from 'valibot';
import type {Holds} from '@site/src/schemas/records/file';
import {readContent} from '../Notebook/readContent';

type Asked<T> = {
  /** What the file asks, as long as it is open. */
  ask: T | undefined;
  /** Why a file was not taken in; empty when none was refused. */
  fault: string;
  /** Whether somebody came back from a request: what had focus there is gone. */
  hasClosed: boolean;
  open: (files: readonly File[]) => Promise<void>;
  close: () => void;
};

/** A file with questions from somebody else: looked at first, and nothing begun until they say so. */
export function useAsked<S extends v.GenericSchema>(
  holds: Holds,
  schema: S,
): Asked<v.InferOutput<S>> {
  const [ask, setAsk] = useState<v.InferOutput<S>>();
  const [fault, setFault] = useState('');
  const [hasClosed, setHasClosed] = useState(false);
  return {
    ask,
    fault,
    hasClosed,
    open: async ([file]) => {
      if (!file) {
        return;
      }
      const read = await readContent(file, holds, schema);
      setFault(read.kind === 'refused' ? read.words : '');
      setAsk(read.kind === 'content' ? read.content : undefined);
    },
    close: () => {
      setAsk(undefined);
      setHasClosed(true);
    },
  };
}
