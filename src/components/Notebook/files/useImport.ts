import {useRef, useState} from 'react';
import type {Item} from '@site/src/domain/notebook/planImport';
import {importRecords, undoImport, type Imported} from '@site/src/storage/importRecords';
import type {Notice} from '../NoticeBar';
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
  const turn = useRef(0);
  const isTaking = useRef(false);

  const read = async (file: Blob) => {
    setPlan(undefined);
    say(text.reading());
    turn.current += 1;
    const mine = turn.current;
    const found = await readPlan(file);
    if (mine !== turn.current) {
      // Another file was chosen meanwhile.
      return;
    }
    if (found.kind === 'plan') {
      setPlan(found.plan);
      setNotice(undefined);
    } else {
      setNotice(found.notice);
    }
  };

  const take = async (items: readonly Item[]) => {
    if (isTaking.current) {
      // A second press would find everything here already, and take the place of the undo.
      return;
    }
    isTaking.current = true;
    say(text.taking());
    const imported = await importRecords(items);
    isTaking.current = false;
    setPlan(undefined);
    if (imported.kind === 'failed') {
      say(importFaultText(imported.fault));
      return;
    }
    const written = writtenBy(imported);
    const isInMemory = imported.kept === 'memory';
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
