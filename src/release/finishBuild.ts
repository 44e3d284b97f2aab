import path from 'node:path';
import {readPages, writePages} from './builtPages';
import {writePolicy} from './policy/writePolicy';

/**
 * What happens to a build after Docusaurus: in this order, because each step reads what the one
 * before it wrote.
 *
 * @param root folder of the repository
 * @param outDir folder of the build, relative to root
 */
export async function finishBuild(root: string, outDir: string): Promise<void> {
  const buildDir = path.resolve(root, outDir);
  const before = readPages(buildDir);
  // 1. styles: const after = await finishStyles(buildDir, before)
  writePolicy({root, buildDir, pages: before});
  // 3. offline: await writeOffline(root, buildDir)
  writePages(buildDir, before, before);
  return Promise.resolve();
}
