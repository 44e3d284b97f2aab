import fs from 'node:fs';
import path from 'node:path';
import {didYouMean} from '../data/closest';
import {HEAD, isOfKind} from './fileKind';

/**
 * What is wrong with a file that a recording names, in Dutch: it is not there, or it is of another
 * kind than its name says. Capitals count, as they do on a server.
 *
 * @param folder path from `root` with slashes
 */
export function checkFile(root: string, folder: string, name: string): string | undefined {
  const names = filesIn(path.join(root, folder));
  if (!names.includes(name)) {
    return `het bestand ${folder}/${name} is er niet. Zet het daar, of verbeter de naam.${didYouMean(name, names)}`;
  }
  const kind = path.extname(name).slice(1);
  return isOfKind(kind, headOf(path.join(root, folder, name)))
    ? undefined
    : `${name} is geen ${kind}, al heet het zo. Bewaar het opnieuw als ${kind}, of geef het de naam die erbij hoort.`;
}

function filesIn(folder: string): string[] {
  return fs.existsSync(folder)
    ? fs
        .readdirSync(folder, {withFileTypes: true})
        .filter((entry) => !entry.isDirectory())
        .map((entry) => entry.name)
    : [];
}

/** The beginning of a file, which may be large. */
function headOf(place: string): Buffer {
  const file = fs.openSync(place, 'r');
  try {
    const head = Buffer.alloc(HEAD);
    return head.subarray(0, fs.readSync(file, head));
  } finally {
    fs.closeSync(file);
  }
}
