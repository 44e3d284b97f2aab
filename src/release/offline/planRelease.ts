import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {
  NOT_FOUND_PATH,
  OFFLINE_PATH,
  REVISION_LENGTH,
  isPage,
  type Release,
  type ReleaseFile,
} from '../../offline/release';
import {MANIFEST_PATH} from '../../search/manifest';
import type {BuiltPages} from '../builtPages';
import {pagePath, type BuildFile} from './buildFiles';
import {chooseFiles, type Choice} from './chooseFiles';
import {referencesOfPage, referencesOfStyles} from './findReferences';

export type Plan = Choice & {bytes: number; complete: boolean};

type Built = {
  buildDir: string;
  pages: BuiltPages;
  /** Every other file that may stand on a device. */
  parts: readonly BuildFile[];
  /** Of the HTML of a page. */
  sizeOf: (html: string) => number;
};

/**
 * Plans what a device keeps of a build: every page, what the bundler made, and of the other files
 * what a page shows. The shell is the start page and what the 404 page needs.
 *
 * @param limit in bytes
 */
export function planRelease({buildDir, pages, parts, sizeOf}: Built, limit: number): Plan {
  const shown = findShown(buildDir, pages, parts);
  const shell = new Set([
    '/',
    NOT_FOUND_PATH,
    OFFLINE_PATH,
    ...referencesOfPage(pages.get('404.html') ?? '').filter((address) => !isPage(address)),
  ]);
  const candidates = [
    ...[...pages].map(([file, html]) => ({path: pagePath(file), bytes: sizeOf(html)})),
    ...parts.filter((part) => shown.has(part.path)),
  ];
  const choice = chooseFiles(candidates, shell, limit);
  return {
    ...choice,
    bytes: choice.files.reduce((sum, {bytes}) => sum + bytes, 0),
    complete: !choice.leftOut.some((file) => isPage(file.path)),
  };
}

/**
 * The list with a revision for each file, and an id of its own for each list.
 *
 * @param policy the Content-Security-Policy that a host sends with these pages
 */
export function makeRelease(
  buildDir: string,
  pages: BuiltPages,
  plan: Plan,
  policy: string,
): Release {
  const htmlByPath = new Map([...pages].map(([file, html]) => [pagePath(file), html]));
  const files = plan.files.map(({path: address}): ReleaseFile => {
    const content =
      htmlByPath.get(address) ?? fs.readFileSync(path.join(buildDir, decodeURI(address)));
    return [address, hash(content).slice(0, REVISION_LENGTH)];
  });
  const {shell, complete} = plan;
  // A page is kept with its headers, so other headers make another release too.
  const headersFile = path.join(buildDir, '_headers');
  const headers = fs.existsSync(headersFile) ? fs.readFileSync(headersFile, 'utf8') : '';
  const id = hash(JSON.stringify([shell, complete, files, headers])).slice(0, 12);
  return {id, shell, complete, policy, files};
}

function findShown(
  buildDir: string,
  pages: BuiltPages,
  parts: readonly BuildFile[],
): ReadonlySet<string> {
  const shown = new Set([...pages.values()].flatMap(referencesOfPage));
  for (const {path: address} of parts) {
    if (address.startsWith('/assets/') || address === MANIFEST_PATH) {
      shown.add(address);
    }
  }
  const sheets = parts.filter((part) => part.path.endsWith('.css') && shown.has(part.path));
  for (const {path: address} of sheets) {
    const css = fs.readFileSync(path.join(buildDir, decodeURI(address)), 'utf8');
    referencesOfStyles(css, address).forEach((reference) => shown.add(reference));
  }
  return shown;
}

function hash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
