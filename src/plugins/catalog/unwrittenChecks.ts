import fs from 'node:fs';
import path from 'node:path';
import {TO_WRITE} from '../../schemas/text';
import type {Catalog} from './data/loadCatalog';
import type {Problem} from './problems';

/**
 * Places in knowledge checks that `npm run new` left for an editor to write. A notice, and no
 * problem: a question of each kind can be looked at in the site before it is written. That none goes
 * online so, test/content/checks.test.ts sees to.
 */
export function unwrittenChecks(root: string, catalog: Catalog): Problem[] {
  return catalog.checks.flatMap(({record, file}) =>
    // Only a file that has such a place is read again.
    JSON.stringify(record).includes(TO_WRITE) ? openPlaces(root, file) : [],
  );
}

function openPlaces(root: string, file: string): Problem[] {
  const lines = fs.readFileSync(path.join(root, file), 'utf8').split('\n');
  return lines.flatMap((text, index) =>
    text.includes(TO_WRITE)
      ? [{file, line: index + 1, message: `hier staat nog "${TO_WRITE}"; schrijf de tekst.`}]
      : [],
  );
}
