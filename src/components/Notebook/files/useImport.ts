import {useState} from 'react';
import type {Item} from '@site/src/domain/notebook/planImport';
import {importRecords, undoImport, type Imported} from '@site/src/storage/importRecords';
import type {Notice} from '../NoticeBar';
import {settledRecords} from '../settledSession';
import {takeAway} from '../takeAway';
import {importedText, importFaultText, undoText} from './outcomeText';
import {readPlan, type Plan} from './readPlan';
import {text} from './text';

type Import = {
  plan: Plan | undefined;
  notice: Notice | undefined;
  read: (file: Blob) => Promise<void>;
  take: (items: readonly Item[]) => Promise<void>;
  cancel: () => void;
};

/** From a file that was chosen to records in the notebook, with a look in between. */
export function useImport(onUndone: () => void): Import {
  const [plan, setPlan] = useState<Plan>();
  const [notice, setNotice] = useState<Notice>();
  const say = (words: string) => setNotice({words});

  const read = async (file: Blob) => {
    setPlan(undefined);
    say(text.reading());
    const found = await readPlan(file);
    if (found.kind === 'plan') {
      setPlan(found.plan);
      setNotice(undefined);
    } else {
      setNotice(found.notice);
    }
  };

  const take = async (items: readonly Item[]) => {
    say(text.taking());
    const imported = await importRecords(items);
    setPlan(undefined);
    if (imported.kind === 'failed') {
      say(importFaultText(imported.fault));
      return;
    }
    const written = writtenBy(imported);
    const isInMemory = written.length > imported.before.length;
    if (isInMemory) {
      // Only when storage has refused it does the list know of it.
      await settledRecords(written);
    }
    const undo = async () => {
      const undone = await takeBack(imported, isInMemory ? written : []);
      say(undone);
      onUndone();
    };
    setNotice({
      words: importedText(imported.rows, isInMemory),
      ...(written.length > 0 && {undo: {label: undoText.undo(), act: () => void undo()}}),
    });
  };

  const cancel = () => {
    setPlan(undefined);
    setNotice(undefined);
  };

  return {plan, notice, read, take, cancel};
}

type Done = Extract<Imported, {kind: 'imported'}>;

const writtenBy = ({rows}: Done): string[] =>
  rows.flatMap((row) => ('write' in row ? [row.write.id] : []));

/** Takes an import back, from storage or from memory; what to say about it. */
async function takeBack({before}: Done, inMemory: readonly string[]): Promise<string> {
  if (inMemory.length > 0) {
    const removed = await takeAway(inMemory);
    return removed.kind === 'removed' ? undoText.undone(0) : undoText.failed();
  }
  const undone = await undoImport(before);
  return undone.kind === 'undone' ? undoText.undone(undone.kept.length) : undoText.failed();
}
