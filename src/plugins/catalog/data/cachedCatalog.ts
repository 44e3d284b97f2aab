import fs from 'node:fs';
import path from 'node:path';
import type {Problem} from '../problems';
import {loadCatalog, type Catalog} from './loadCatalog';

type Read = {catalog: Catalog; problems: Problem[]};

let cached: {stamp: string; read: Read} | undefined;

/** All of data/ with its problems, read again only when a file in it changed. */
export function readCatalog(root: string): Read {
  const stamp = stampOf(path.join(root, 'data'));
  if (cached?.stamp !== stamp) {
    cached = {stamp, read: loadCatalog(root)};
  }
  return cached.read;
}

/**
 * The catalog for the live server and the page compiler. Problems in data/ are reported by the plugin,
 * not here.
 */
export const cachedCatalog = (root: string): Catalog => readCatalog(root).catalog;

function stampOf(folder: string): string {
  return fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((name) => `${path.join(folder, name)}:${fs.statSync(path.join(folder, name)).mtimeMs}`)
    .join('\n');
}
