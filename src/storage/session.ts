import * as v from 'valibot';
import {isSameVersion} from '../domain/notebook/edits';
import {rebase} from '../domain/notebook/rebase';
import {holdUnsaved} from '../offline/page/unsaved';
import {RecordSchema, type AnyRecord} from '../schemas/records/record';
import {listen, tell} from './channel';
import {moment} from './clock';
import type {Fault} from './fault';
import {readRecord} from './readRecord';
import {writeRecord} from './writeRecord';

/**
 * How a record is kept.
 *
 * - `new`: nothing was written in it yet, so nothing stands in storage
 * - `saving`: changed, and not yet committed
 * - `saved`: all of it stands in storage
 * - `failed`: the last changes stand in the memory of this tab only
 */
export type SaveState =
  {kind: 'new'} | {kind: 'saving'} | {kind: 'saved'} | {kind: 'failed'; fault: Fault};

/** A record as it stands now, and how it is kept; the same object until something changes. */
export type SessionView = {record: AnyRecord; save: SaveState};

/** A record that is open in this tab. */
export type Session = {
  view: () => SessionView;
  subscribe: (listener: () => void) => () => void;
  /** Changes the record and writes it at once: no timer stands between a key and the disk. */
  change: (edit: (record: AnyRecord) => AnyRecord) => void;
  /** Writes again what could not be written; also what another tab removed. */
  retry: () => void;
  /** Stops hearing other tabs, and stops holding this one for what is not written. */
  end: () => void;
};

/**
 * Opens a record: what is changed in it is written at once, one write at a time, and what other tabs
 * change in it comes in at once. What could not be written stays in memory and is tried again with
 * every next change.
 *
 * @param start the record, which stands in storage when `stored`
 */
export function startSession(start: AnyRecord, stored: boolean): Session {
  const listeners = new Set<() => void>();
  let base = stored ? start : undefined;
  let mine = start;
  let view: SessionView = {record: mine, save: {kind: stored ? 'saved' : 'new'}};
  let release: (() => void) | undefined;
  let dirty = false;
  let writing = false;
  let heard = false;
  let telling = false;
  let ended = false;

  const show = (save: SaveState) => {
    view = {record: mine, save};
    listeners.forEach((listener) => listener());
  };

  const takeIn = (theirs: AnyRecord) => {
    if (!dirty) {
      mine = theirs;
      base = theirs;
      return;
    }
    const merged = v.safeParse(RecordSchema, rebase(base, mine, theirs, moment()));
    // What does not fit, such as a text that is too long, waits in memory on what it began with.
    if (merged.success) {
      mine = merged.output;
      base = theirs;
    }
  };

  /** Writes what stands here now. */
  const writeOnce = async (): Promise<SaveState> => {
    dirty = false;
    const sent = mine;
    const written = await writeRecord(base, sent, moment());
    if (written.kind === 'failed') {
      dirty = true;
      return written;
    }
    // Typed while it was being written: on top of what now stands in storage.
    dirty = mine !== sent;
    base = sent;
    takeIn(written.record);
    return {kind: dirty ? 'saving' : 'saved'};
  };

  /** One write after another, until nothing is left to write. */
  const write = async () => {
    if (writing) {
      return;
    }
    writing = true;
    heard = false;
    let save: SaveState;
    do {
      save = await writeOnce();
      if (save.kind !== 'failed') {
        telling = true;
        tell({kind: 'records', ids: [mine.id]});
        telling = false;
      }
      writing = save.kind === 'saving';
      if (save.kind === 'saved') {
        letGo();
      }
      show(save);
    } while (save.kind === 'saving');
    if (heard) {
      void hear();
    }
  };

  const letGo = () => {
    release?.();
    release = undefined;
  };

  const hear = async (): Promise<void> => {
    if (writing) {
      heard = true;
      return;
    }
    const before = base;
    const found = await readRecord(mine.id);
    if (writing || base !== before) {
      // What was read may be older by now than what we have.
      return hear();
    }
    if (found.kind === 'found') {
      const isNews = !base || !isSameVersion(base, found.record);
      if (isNews) {
        takeIn(found.record);
      }
      if (isNews || view.save.kind !== 'saved') {
        show(dirty ? view.save : {kind: 'saved'});
      }
      if (dirty && !ended) {
        // It could not be written before, and perhaps it can now.
        void write();
      }
    }
    if (found.kind === 'missing' && base) {
      show({kind: 'failed', fault: 'gone'});
    }
  };
  const leave = listen((news) => {
    if (!telling && (news.kind === 'all' || news.ids.includes(mine.id))) {
      void hear();
    }
  });

  const change = (edit: (record: AnyRecord) => AnyRecord) => {
    mine = edit(mine);
    dirty = true;
    release ??= holdUnsaved();
    show({kind: 'saving'});
    void write();
  };

  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    change,
    retry: () => {
      if (view.save.kind === 'failed' && view.save.fault === 'gone') {
        base = undefined;
      }
      change((record) => record);
    },
    end: () => {
      ended = true;
      leave();
      letGo();
    },
  };
}
