import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {isUnpublished} from '../../schemas/site';
import {addCommands} from './commands';
import {loadWhole, type WholeContent} from './loadContent';
import {toDataFiles} from './output/dataFiles';
import {newestPost, newsItems, pagesByFile, type LoadedContent} from './output/loadedPages';
import {toPublicReferences, toPublicSources, toPublicTensions} from './output/publicRecords';
import {pageFinder} from './output/pageFinder';
import {podcastFiles} from './output/podcastFiles';
import {toCslJson} from './output/cslJson';
import {toSecurityTxt} from './output/siteFiles';
import {ContentError, formatNotices} from './problems';

/**
 * Reads data/ and the pages, refuses what does not hold together, and hands the records to pages
 * and components: each fact and pilot as a module of its own, the lists as one module each.
 */
export default function catalogPlugin({siteDir}: LoadContext): Plugin {
  let loaded: WholeContent | undefined;

  return {
    name: 'catalog',

    getPathsToWatch: () => [
      path.join(siteDir, 'data/**/*.yaml'),
      path.join(siteDir, 'static/media/**/*.vtt'),
    ],

    extendCli: (cli) => addCommands(cli, siteDir),

    async loadContent() {
      const {content, problems, notices} = await loadWhole(siteDir);
      if (problems.length > 0) {
        throw new ContentError(problems);
      }
      if (notices.length > 0) {
        console.warn(formatNotices(notices));
      }
      loaded = content;
    },

    async contentLoaded({actions: {createData}}) {
      if (!loaded) {
        return;
      }
      const {catalog, documents, recordings} = loaded;
      await Promise.all(
        toDataFiles(catalog, documents, recordings).map(({name, value}) =>
          createData(name, JSON.stringify(value)),
        ),
      );
    },

    async allContentLoaded({allContent, actions: {createData}}) {
      if (!loaded) {
        return;
      }
      const {catalog, documents} = loaded;
      const content = allContent as LoadedContent;
      const pagesOf = pageFinder(catalog, documents, pagesByFile(content));
      await Promise.all([
        createData('sources.json', JSON.stringify(toPublicSources(catalog, pagesOf))),
        createData('tensions.json', JSON.stringify(toPublicTensions(catalog))),
        createData('news.json', JSON.stringify(newsItems(content))),
        createData('newest-post.json', JSON.stringify(newestPost(content))),
      ]);
    },

    async postBuild({outDir}) {
      const site = loaded?.catalog.site;
      if (!loaded || !site) {
        return;
      }
      writeFile(
        outDir,
        'bronnen/referenties.csl.json',
        toCslJson(toPublicReferences(loaded.catalog)),
      );
      writeFile(outDir, '.well-known/security.txt', toSecurityTxt(site));
      for (const {file, text} of await podcastFiles(loaded.catalog, loaded.recordings, site)) {
        writeFile(outDir, file, text);
      }
      if (isUnpublished(site)) {
        console.warn(
          '[Let op] data/site.yaml heeft nog namen die op .example eindigen. Vul adres, uitgever en contact in voordat je deze site publiceert.',
        );
      }
    },
  };
}

function writeFile(outDir: string, name: string, text: string): void {
  const file = path.join(outDir, name);
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, text);
}
