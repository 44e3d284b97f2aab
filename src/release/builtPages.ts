import fs from 'node:fs';
import path from 'node:path';

/** HTML of each page by its file, relative to the build and with forward slashes. */
export type BuiltPages = ReadonlyMap<string, string>;

/** Reads every HTML file of a build. */
export function readPages(buildDir: string): BuiltPages {
  const files = fs
    .readdirSync(buildDir, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.html'))
    .toSorted();
  return new Map(
    files.map((file) => [
      file.split(path.sep).join('/'),
      fs.readFileSync(path.join(buildDir, file), 'utf8'),
    ]),
  );
}

/** Writes the pages that changed. */
export function writePages(buildDir: string, before: BuiltPages, after: BuiltPages): void {
  for (const [file, html] of after) {
    if (before.get(file) !== html) {
      fs.writeFileSync(path.join(buildDir, file), html);
    }
  }
}
