import fs from 'node:fs';
import path from 'node:path';
import type {Change, Changes} from './recipe';

/** At which line each text stands now, in the order of the changes; or the file that was in the way. */
export type Applied = {lines: number[]} | {taken: string};

/**
 * Puts all changes in their files, or none of them. Never writes over a file: changes nothing when a
 * new file is already there. Throws what the disk throws, after putting everything back.
 */
export function applyChanges(root: string, changes: Changes): Applied {
  const taken = changes.find(
    ({kind, file}) => kind === 'create' && fs.existsSync(path.join(root, file)),
  );
  if (taken) {
    return {taken: taken.file};
  }
  const plans = changes.map((change) => planned(root, change));
  const undo: (() => void)[] = [];
  try {
    for (const plan of plans) {
      undo.unshift(write(plan));
    }
  } catch (error) {
    undo.forEach((putBack) => putBack());
    throw error;
  }
  return {lines: plans.map(({line}) => line)};
}

/** What a file will hold; `old` is what a file that is there holds now. */
type Plan = {place: string; old?: string; text: string; line: number};

function planned(root: string, change: Change): Plan {
  const place = path.join(root, change.file);
  if (change.kind === 'create') {
    return {place, text: change.text, line: 1};
  }
  const old = fs.readFileSync(place, 'utf8');
  return {place, old, ...insert(old, change)};
}

/** Writes a file, and gives what puts everything back: a folder that was made for it goes too. */
function write({place, old, text}: Plan): () => void {
  if (old !== undefined) {
    fs.writeFileSync(place, text);
    return () => fs.writeFileSync(place, old);
  }
  const made = fs.mkdirSync(path.dirname(place), {recursive: true}) ?? place;
  fs.writeFileSync(place, text);
  return () => fs.rmSync(made, {recursive: true});
}

type Insert = Extract<Change, {kind: 'insert'}>;

function insert(old: string, {text, before}: Insert): {text: string; line: number} {
  const end = old.includes('\r\n') ? '\r\n' : '\n';
  const lines = old.trimEnd().split(/\r?\n/);
  const added = text.trimEnd().split('\n');
  const at = before === undefined ? lines.length : aboveComment(lines, before - 1);
  // A blank line between records, where the file has them so; that below its head does not count.
  const blank = /^(?!#).*\S.*\r?\n\r?\n- /m.test(old) ? [''] : [];
  const piece = before === undefined ? [...blank, ...added] : [...added, ...blank];
  return {
    text: [...lines.slice(0, at), ...piece, ...lines.slice(at), ''].join(end),
    line: at + 1 + (before === undefined ? blank.length : 0),
  };
}

/** The first line of a comment that belongs to a record; the head of a file belongs to none. */
function aboveComment(lines: readonly string[], record: number): number {
  let at = record;
  while (lines[at - 1]?.startsWith('#')) {
    at -= 1;
  }
  return at === 0 ? record : at;
}
