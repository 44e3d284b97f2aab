import {useCallback, useEffect, useState} from 'react';
import {clearsAfterAWeek} from '@site/src/domain/notebook/clearsAfterAWeek';
import {reminderOf, type Reminder} from '@site/src/domain/notebook/reminder';
import {HappenedSchema} from '@site/src/schemas/records/settings';
import {moment} from '@site/src/storage/clock';
import {listen} from '@site/src/storage/channel';
import {askToPersist, readPersistence, type Persistence} from '@site/src/storage/persistence';
import {readSetting, writeSetting} from '@site/src/storage/settings';
import type {Shelf} from '@site/src/storage/shelf';

/** Names of settings; told in docs/privacy.mdx. */
const LAST_FILE = 'last-file';
const SNOOZED = 'reminder-snoozed';

type Facts = {
  persistence: Persistence;
  lastFile: string | undefined;
  snoozed: string | undefined;
  now: string;
};

export type Keeping = {
  facts: Facts | undefined;
  clearsAfterAWeek: boolean;
  reminder: Reminder;
  ask: () => Promise<Persistence>;
  /** Remembers that everything went to a file, now or at a moment before. */
  markFile: (at?: string) => Promise<void>;
  snooze: () => Promise<void>;
};

/** What this browser does with the notebook, and whether it is time for a file. */
export function useKeeping(shelf: Shelf): Keeping {
  const [facts, setFacts] = useState<Facts>();

  // Again with every change of the notebook: another tab may have saved a file, or wiped it all.
  useEffect(() => {
    let isHere = true;
    const look = async () => {
      const found = await readFacts();
      if (isHere) {
        setFacts(found);
      }
    };
    void look();
    const leave = listen(() => void look());
    return () => {
      isHere = false;
      leave();
    };
  }, []);

  const change = useCallback((part: Partial<Facts>) => {
    setFacts((known) => known && {...known, ...part});
  }, []);

  const remember = async (name: string, at: string) => {
    await writeSetting(name, {at});
    change({now: moment(), ...(name === LAST_FILE ? {lastFile: at} : {snoozed: at})});
  };
  const ask = async () => {
    const persistence = await askToPersist();
    change({persistence});
    return persistence;
  };

  const week = doesClear();
  return {
    facts,
    clearsAfterAWeek: week,
    reminder: facts
      ? reminderOf({
          ...facts,
          updated: shelf.records.map(({updated}) => updated),
          clearsAfterAWeek: week,
        })
      : 'none',
    ask,
    markFile: (at = moment()) => remember(LAST_FILE, at),
    snooze: () => remember(SNOOZED, moment()),
  };
}

async function readFacts(): Promise<Facts> {
  const [persistence, lastFile, snoozed] = await Promise.all([
    readPersistence(),
    readSetting(LAST_FILE, HappenedSchema),
    readSetting(SNOOZED, HappenedSchema),
  ]);
  return {persistence, lastFile: lastFile?.at, snoozed: snoozed?.at, now: moment()};
}

const doesClear = () =>
  clearsAfterAWeek(
    navigator.userAgent,
    window.matchMedia?.('(display-mode: standalone)').matches ?? false,
  );
