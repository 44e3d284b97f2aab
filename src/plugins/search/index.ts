import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {MADE_STATIC} from '../math-styles';
import {cacheByMode} from './cacheByMode';
import {readSearchMode} from '../../domain/search/searchMode';

/** Addresses below which the files of the index stand. */
const INDEX_FOLDERS = ['search', 'assets/search'];

/** Fetched when a reader searches; through the bundler it would come along on every page. */
const STYLES = 'src/components/Search/search.css';

/** The page that searches, how this build searches, and the index of the last build for the live server. */
export default function searchPlugin({siteDir, baseUrl}: LoadContext): Plugin {
  const mode = readSearchMode(process.env);
  return {
    name: 'search',
    loadContent() {
      const target = path.join(siteDir, MADE_STATIC, 'search');
      fs.mkdirSync(target, {recursive: true});
      fs.copyFileSync(path.join(siteDir, STYLES), path.join(target, 'search.css'));
      return Promise.resolve();
    },
    async contentLoaded({actions}) {
      await actions.createData('mode.json', JSON.stringify(mode));
      actions.addRoute({
        path: `${baseUrl}zoeken/`,
        component: '@site/src/components/SearchPage',
        exact: true,
      });
    },
    configureWebpack(config) {
      return {
        ...cacheByMode(config, mode.mode),
        resolve: {
          alias: {
            // Filters that DocSearch could show: 62 kB gzip, and this site has none there.
            '@base-ui/react/menu$': path.join(__dirname, 'browser', 'noMenu.ts'),
            // Only a hosted search speaks with Algolia.
            ...(mode.mode === 'embedded'
              ? {'algoliasearch/lite$': path.join(__dirname, 'browser', 'noAlgolia.ts')}
              : {}),
          },
        },
        module: {
          rules: [
            {
              test: /@docsearch[\\/]react[\\/]dist[\\/]esm[\\/]useSearchClient-/,
              use: [path.join(__dirname, 'loaders', 'plainLogo.cjs')],
            },
          ],
        },
        // The index is made of the built pages, so the live server has that of the last build.
        ...(process.env['NODE_ENV'] === 'development'
          ? {
              devServer: {
                static: INDEX_FOLDERS.map((folder) => ({
                  directory: path.join(siteDir, 'build', folder),
                  publicPath: `${baseUrl}${folder}/`,
                })),
              },
            }
          : {}),
      };
    },
  };
}
