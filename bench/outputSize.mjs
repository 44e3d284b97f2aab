// @ts-check
import fs from 'node:fs';
import path from 'node:path';

/**
 * Bytes of a built site, uncompressed: of all its files, and of its pages alone.
 *
 * @param {string} buildDir
 * @returns {{all: number, html: number}}
 */
export function outputSize(buildDir) {
  const size = {all: 0, html: 0};
  for (const entry of fs.readdirSync(buildDir, {recursive: true, withFileTypes: true})) {
    if (entry.isFile()) {
      const bytes = fs.statSync(path.join(entry.parentPath, entry.name)).size;
      size.all += bytes;
      size.html += entry.name.endsWith('.html') ? bytes : 0;
    }
  }
  return size;
}
