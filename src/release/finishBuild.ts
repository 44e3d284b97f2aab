import path from 'node:path';
import {readPages, writePages} from './builtPages';
import {writeOffline} from './offline/writeOffline';

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
  // 2. policy: writePolicy(root, buildDir, after)
  const after = await writeOffline({root, buildDir, pages: before});
  writePages(buildDir, before, after);
}
