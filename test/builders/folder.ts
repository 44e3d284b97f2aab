import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) {
    fs.rmSync(folder, {recursive: true});
  }
});

/** A temporary folder with these files, gone after the test; gives its path. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'gezien-'));
  made.push(root);
  write(root, files);
  return root;
}

/** Adds files to a folder, or puts other text in them. */
export function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(root, name)), {recursive: true});
    fs.writeFileSync(path.join(root, name), text);
  }
}
