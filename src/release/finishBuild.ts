import path from 'node:path';
import {readPages, writePages} from './builtPages';
import {writePolicy} from './policy/writePolicy';
import {finishStyles} from './styles/finishStyles';

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
  const after = finishStyles(buildDir, before);
  writePolicy({root, buildDir, pages: after});
  // 3. offline: await writeOffline(root, buildDir)
  writePages(buildDir, before, after);
  return Promise.resolve();
}
