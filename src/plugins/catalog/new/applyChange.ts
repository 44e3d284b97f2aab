import fs from 'node:fs';
import path from 'node:path';
import type {Change} from './recipe';

/**
 * Puts a change in its file and tells at which line the text stands now. Never writes over a file:
 * gives nothing, and changes nothing, when a new file is already there.
 */
export function applyChange(root: string, change: Change): number | undefined {
  const place = path.join(root, change.file);
  if (change.kind === 'insert') {
    const {text, line} = insert(fs.readFileSync(place, 'utf8'), change);
    fs.writeFileSync(place, text);
    return line;
  }
  if (fs.existsSync(place)) {
    return undefined;
  }
  fs.mkdirSync(path.dirname(place), {recursive: true});
  fs.writeFileSync(place, change.text);
  return 1;
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
