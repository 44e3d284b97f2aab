import fs from 'node:fs';
import path from 'node:path';
import {loadCatalog, type Catalog} from './loadCatalog';

let cached: {stamp: string; catalog: Catalog} | undefined;

/**
 * The catalog for the live server and the page compiler: read again only when a file in data/
 * changed. Problems in data/ are reported by the plugin, not here.
 */
export function cachedCatalog(root: string): Catalog {
  const stamp = stampOf(path.join(root, 'data'));
  if (cached?.stamp !== stamp) {
    cached = {stamp, catalog: loadCatalog(root).catalog};
  }
  return cached.catalog;
}

function stampOf(folder: string): string {
  return fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((name) => `${name}:${fs.statSync(path.join(folder, name)).mtimeMs}`)
    .join('\n');
}
