import fs from 'node:fs';
import path from 'node:path';
import {readSearchMode} from '../domain/search/searchMode';
import type {Synonym} from '../schemas/synonym';
import {readPages, writePages} from './builtPages';
import {writeOffline} from './offline/writeOffline';
import {writePolicy} from './policy/writePolicy';
import {writeSearch} from './search/writeSearch';
import {finishStyles} from './styles/finishStyles';

/**
 * What happens to a build after Docusaurus: in this order, because each step reads what the one
 * before it wrote.
 *
 * @param root folder of the repository
 * @param outDir folder of the build, relative to root
 */
export async function finishBuild(root: string, outDir: string): Promise<void> {
  const {mode: search} = readSearchMode(process.env);
  const buildDir = path.resolve(root, outDir);
  const pages = readPages(buildDir);
  const styled = finishStyles(buildDir, pages);
  writePolicy({root, buildDir, pages: styled, search});
  writeSearch({
    buildDir,
    pages: styled,
    synonyms: readSynonyms(root),
  });
  const finished = await writeOffline({root, buildDir, pages: styled, search});
  writePages(buildDir, pages, finished);
}

/** As the catalog checked them and handed them over: reading data/ again takes longer than the index. */
const readSynonyms = (root: string): Synonym[] =>
  JSON.parse(fs.readFileSync(path.join(root, '.docusaurus/catalog/default/synonyms.json'), 'utf8'));
