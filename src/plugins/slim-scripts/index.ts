import path from 'node:path';
import type {CurrentBundler, Plugin} from '@docusaurus/types';
import {packRegistry} from './packRegistry';

const here = (...names: string[]) => path.join(__dirname, ...names);

/**
 * What the stock site sends to every reader and this one does not need, by the request for it and the
 * module that takes its place. Found with the source map of main.js; look again when Docusaurus gets
 * a new version (the budgets in test/budgets.json fail when one of these comes back).
 */
const IN_BROWSER: [request: RegExp, by: string][] = [
  // Prism with its themes, 35 kB gzip: the pages for editors show code without colours.
  [/theme-classic[\\/]lib[\\/]prism-include-languages$/, 'nothing.ts'],
  // A bar that grows while a page is fetched; pages here are small, and often on the device already.
  [/theme-classic[\\/]lib[\\/]nprogress$/, 'nothing.ts'],
  [/^\.\/docusaurus$/, 'docusaurus.ts'],
  [/^\.\/BaseUrlIssueBanner$/, 'ShowsNothing.ts'],
  // For search engines, which read it in the HTML. A script that writes it needs innerHTML, which the
  // policy header forbids.
  [/^@theme\/.+\/StructuredData$/, 'ShowsNothing.ts'],
  [/^tslib$/, 'tslib.ts'],
  [/^hoist-non-react-statics$/, 'sameComponent.ts'],
  [/^react-fast-compare$/, 'neverSame.ts'],
  [/^invariant$/, 'invariant.ts'],
  [/^prop-types$/, 'propTypes.ts'],
  [/^react-helmet-async$/, 'helmet.mjs'],
];

/**
 * React 19.2 and later take a suspended part of a long page out of its place and let a script put
 * it back (react/react#34966): who has no JavaScript would read the fallback.
 */
const ON_SERVER: [request: RegExp, by: string][] = [
  [/^\.\/renderToHtml$/, 'renderToHtml.ts'],
  // What LazyTool fetches once a page is awake, with storage and the writers of files: a third of all
  // scripts, which the server would compile and never run.
  [/^\.\/(?:Tool|Desk)$/, 'neverRun.ts'],
];

/** Leaves out of the bundle what no reader needs, and keeps suspended parts in their place. */
export default function slimScriptsPlugin({
  generatedFilesDir,
}: {
  generatedFilesDir: string;
}): Plugin {
  return {
    name: 'slim-scripts',
    configureWebpack(config, isServer, {currentBundler}) {
      const {NormalModuleReplacementPlugin} = currentBundler.instance;
      const [list, folder] = isServer
        ? ([ON_SERVER, 'server'] as const)
        : ([IN_BROWSER, 'browser'] as const);
      const plugins = list.map(
        ([request, by]) => new NormalModuleReplacementPlugin(request, here(folder, by)),
      );
      if (isServer) {
        return {plugins};
      }
      // Maps names of chunks to addresses, for the helper that docusaurus.ts takes the place of.
      config.plugins = (config.plugins ?? []).filter(
        (plugin) => !plugin || plugin.constructor.name !== 'ChunkAssetPlugin',
      );
      return {
        plugins: [...plugins, packsRegistry(currentBundler.instance)],
        // The names of chunks and modules stand in the first script once for every page: small numbers
        // in their order take 1.4 kB less there than the four digits that each gets by itself.
        optimization: {chunkIds: 'natural', moduleIds: 'natural'},
        // Without the name: the map from chunk to address, on every page, is half as long.
        output: {
          chunkFilename: 'assets/js/[contenthash:8].js',
          // How the bundler makes the address of a chunk; the policy header names it.
          trustedTypes: {policyName: 'bundler'},
        },
        module: {
          rules: [
            {resourceQuery: /^\?server$/, use: [here('loaders', 'leaveOut.cjs')]},
            {
              test: [
                'registry.js',
                'docusaurus.config.mjs',
                'globalData.json',
                'site-metadata.json',
                'codeTranslations.json',
                'routes.js',
              ]
                .map((file) => path.join(generatedFilesDir, file))
                .concat(
                  path.join(generatedFilesDir, 'docusaurus-plugin-content-docs', 'default', 'p'),
                ),
              use: [here('loaders', 'leanGenerated.cjs')],
            },
            {
              test: path.join(generatedFilesDir, 'routesChunkNames.json'),
              // What the loader makes of it is a script.
              type: 'javascript/auto',
              use: [here('loaders', 'leanGenerated.cjs')],
            },
          ],
        },
      };
    },
  };
}

/** Above what makes scripts small, and below what names them by their content. */
const AFTER_MINIFYING = 1;

/** Packs the list of chunks in the first script, once that is minified. */
const packsRegistry = ({Compilation, sources}: CurrentBundler['instance']) => ({
  apply(compiler: InstanceType<CurrentBundler['instance']['Compiler']>) {
    compiler.hooks.thisCompilation.tap('slim-scripts', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + AFTER_MINIFYING;
      compilation.hooks.processAssets.tap({name: 'slim-scripts', stage}, (assets) => {
        // All CSS that no tool brings: on every page from the start.
        const styles = compilation.namedChunks.get('styles')?.id;
        for (const name of Object.keys(assets).filter((file) => /\/main\.[^/]*js$/.test(file))) {
          compilation.updateAsset(name, (source) => {
            const text = source.source().toString();
            return new sources.RawSource(packRegistry(text, styles?.toString()));
          });
        }
      });
    });
  },
});
