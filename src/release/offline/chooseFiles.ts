import {isPage} from '../../offline/release';
import type {BuildFile} from './buildFiles';

/** From most to least needed: what does not fit in the limit falls away from the end. */
const NEEDS = ['shell', 'page', 'part', 'script', 'news', 'picture'] as const;
type Need = (typeof NEEDS)[number];

export type Choice = {
  /** The shell first, then the most needed. */
  files: BuildFile[];
  /** So many of them are the shell. */
  shell: number;
  /** What did not fit. */
  leftOut: BuildFile[];
};

/**
 * Chooses what a device keeps. A page can be read without its scripts, so pages come before those;
 * the pictures of the editors' guide go first, then single news items. Of files that are as much
 * needed the largest goes first, so that as many as possible stay. The shell always stays.
 *
 * @param limit in bytes
 */
export function chooseFiles(
  candidates: readonly BuildFile[],
  shell: ReadonlySet<string>,
  limit: number,
): Choice {
  const ordered = candidates
    .map((file) => ({file, need: NEEDS.indexOf(needOf(file.path, shell))}))
    .toSorted((a, b) => a.need - b.need || a.file.bytes - b.file.bytes || compare(a, b))
    .map(({file}) => file);
  const files: BuildFile[] = [];
  const leftOut: BuildFile[] = [];
  let total = 0;
  for (const file of ordered) {
    const stays = shell.has(file.path) || total + file.bytes <= limit;
    (stays ? files : leftOut).push(file);
    total += stays ? file.bytes : 0;
  }
  return {files, shell: files.filter(({path}) => shell.has(path)).length, leftOut};
}

function needOf(path: string, shell: ReadonlySet<string>): Need {
  if (shell.has(path)) {
    return 'shell';
  }
  if (isPage(path)) {
    return /^\/nieuws\/./.test(path) ? 'news' : 'page';
  }
  if (path.endsWith('.js')) {
    return 'script';
  }
  return /\.(?:png|jpe?g|webp|avif|gif)$/.test(path) || path.startsWith('/assets/images/')
    ? 'picture'
    : 'part';
}

/** Orders by address, so that the same build gives the same list. */
function compare(a: {file: BuildFile}, b: {file: BuildFile}): number {
  return a.file.path < b.file.path ? -1 : 1;
}
