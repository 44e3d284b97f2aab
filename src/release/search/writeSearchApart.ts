import path from 'node:path';
import {Worker} from 'node:worker_threads';

/** The repository, and the build in it. */
export type Folders = {root: string; buildDir: string};

/**
 * Runs `writeSearch` in a thread of its own: it takes a third of the time after Docusaurus, and needs
 * nothing of the other steps.
 *
 * @throws {Error} as `writeSearch` does
 */
export function writeSearchApart(folders: Folders): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(path.join(folders.root, 'scripts/finish-search.cjs'), {
      workerData: folders,
    });
    worker.once('error', reject);
    worker.once('exit', () => resolve());
  });
}
