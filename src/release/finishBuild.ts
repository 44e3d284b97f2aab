import path from 'node:path';
import {readSearchMode} from '../domain/search/searchMode';
import {readSite} from '../plugins/catalog/data/readSite';
import {readPages, writePages} from './builtPages';
import {addLinkedData} from './linkedData/addLinkedData';
import {writeOffline} from './offline/writeOffline';
import {writePolicy} from './policy/writePolicy';
import {readMade} from './readMade';
import {writeSearchApart} from './search/writeSearchApart';
import {writeSocialCards} from './social/writeSocialCards';
import {finishStyles} from './styles/finishStyles';

/**
 * What happens to a build after Docusaurus: in this order, because each step reads what the one
 * before it wrote. Only what is searched is made beside the others.
 *
 * @param root folder of the repository
 * @param outDir folder of the build, relative to root
 */
export async function finishBuild(root: string, outDir: string): Promise<void> {
  const {mode: search} = readSearchMode(process.env);
  const buildDir = path.resolve(root, outDir);
  const searched = writeSearchApart({root, buildDir});
  // Awaited below; what fails before that is told first.
  searched.catch(() => undefined);
  const pages = readPages(buildDir);
  const made = readMade(root);
  const told = addLinkedData(finishStyles(buildDir, pages), {
    site: readSite(root),
    media: made.played,
  });
  const shared = writeSocialCards({root, buildDir, pages: told});
  const {frames} = made;
  writePolicy({root, buildDir, pages: shared, search, frames});
  await searched;
  const finished = await writeOffline({root, buildDir, pages: shared, search, frames});
  writePages(buildDir, pages, finished);
}
