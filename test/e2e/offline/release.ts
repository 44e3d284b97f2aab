import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {readPages, writePages} from '../../../src/release/builtPages';
import {writeOffline} from '../../../src/release/offline/writeOffline';

const ROOT = path.resolve(__dirname, '../../..');
const SCRIPT = /^(.+\.)?([0-9a-f]{8})\.js$/;

/** A copy of the build, in a folder that the caller removes. */
export function copyBuild(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'release-'));
  fs.cpSync(path.join(ROOT, 'build'), folder, {recursive: true});
  return folder;
}

/**
 * A copy of the build as the next release would be: every script has another name, every page says
 * `<meta name=release content=2>`, and the worker is made for it.
 */
export async function makeNextRelease(): Promise<string> {
  const folder = copyBuild();
  const scripts = path.join(folder, 'assets/js');
  const newHashes = new Map<string, string>();
  for (const file of fs.readdirSync(scripts)) {
    const [, name = '', hash = ''] = SCRIPT.exec(file) ?? [];
    newHashes.set(hash, hash.slice(4) + hash.slice(0, 4));
    fs.renameSync(path.join(scripts, file), path.join(scripts, `${name}${newHashes.get(hash)}.js`));
  }
  const anyHash = new RegExp([...newHashes.keys()].join('|'), 'g');
  const renew = (text: string) => text.replaceAll(anyHash, (hash) => newHashes.get(hash) ?? hash);
  for (const file of fs.readdirSync(scripts)) {
    const script = path.join(scripts, file);
    fs.writeFileSync(script, renew(fs.readFileSync(script, 'utf8')));
  }
  const before = readPages(folder);
  const pages = new Map(
    [...before].map(([file, html]) => [
      file,
      renew(html).replace('<meta charset', '<meta name=release content=2><meta charset'),
    ]),
  );
  writePages(folder, before, await writeOffline({root: ROOT, buildDir: folder, pages}));
  return folder;
}

/** What offline.json of a build says. */
export function readOfflineJson(folder: string): {release: string; files: number; bytes: number} {
  return JSON.parse(fs.readFileSync(path.join(folder, 'offline.json'), 'utf8'));
}
