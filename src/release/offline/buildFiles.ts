import fs from 'node:fs';
import path from 'node:path';
import type {BuiltPages} from '../builtPages';

/** A file of the build by the address it is served at. */
export type BuildFile = {path: string; bytes: number};

/** For machines and for the host; a worker that kept itself could never be renewed. */
const NEVER = /^\/(?:sw\.js|offline\.json)$|\.(?:xml|txt|map)$|\/[_.]/;

/** Address of a page by its file in the build: 'over/index.html' is '/over/'. */
export function pagePath(file: string): string {
  return encodeURI(`/${file.replace(/(^|\/)index\.html$/, '$1')}`);
}

/** Pages with their size in bytes. */
export function sizePages(pages: BuiltPages): BuildFile[] {
  return [...pages].map(([file, html]) => ({
    path: pagePath(file),
    bytes: Buffer.byteLength(html),
  }));
}

/** What a page may be made of: every file that is no page, and is not for machines or the host. */
export function listParts(buildDir: string): BuildFile[] {
  return fs
    .readdirSync(buildDir, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.html'))
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const relative = path.relative(buildDir, file).split(path.sep).join('/');
      return {path: encodeURI(`/${relative}`), bytes: fs.statSync(file).size};
    })
    .filter((file) => !NEVER.test(file.path));
}
