import fs from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {isText} from '../../offline/release';

/** A file of the build by the address it is served at, and what it takes on a device that packs text. */
export type BuildFile = {path: string; bytes: number};

/**
 * For machines and for the host; a worker that kept itself could never be renewed. Recordings with
 * what belongs to them: one film would take all the room there is, and their text is in the page.
 */
const NEVER = /^\/(?:sw\.js|offline\.json)$|\.(?:xml|txt|map)$|\/[_.]|^\/media\/|^\/img\/social\//;

/** Address of a page by its file in the build: 'over/index.html' is '/over/'. */
export function pagePath(file: string): string {
  return encodeURI(`/${file.replace(/(^|\/)index\.html$/, '$1')}`);
}

/** What a page takes on a device, by its HTML; packed once, however often it is asked. */
export function pageSizes(): (html: string) => number {
  const known = new Map<string, number>();
  return (html) => {
    const bytes = known.get(html) ?? gzipSync(html).length;
    known.set(html, bytes);
    return bytes;
  };
}

/** What a page may be made of: every file that is no page, and is not for machines or the host. */
export function listParts(buildDir: string): BuildFile[] {
  return fs
    .readdirSync(buildDir, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.html'))
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const relative = path.relative(buildDir, file).split(path.sep).join('/');
      return {file, path: encodeURI(`/${relative}`)};
    })
    .filter((part) => !NEVER.test(part.path))
    .map((part) => ({path: part.path, bytes: sizeOf(part.file)}));
}

/** As the worker keeps it: browsers pack with zlib too, and at this level. */
function sizeOf(file: string): number {
  return isText(file) ? gzipSync(fs.readFileSync(file)).length : fs.statSync(file).size;
}
