import type {Plugin} from '@docusaurus/types';

/** How a style sheet is named that only a page with a tool needs, by the name of the sheet it goes into. */
const TOOL_SHEETS = {
  tools: /\.tool\.module\.css$/,
  // Of one tool alone: it need not weigh on the others.
  media: /\.media\.module\.css$/,
  bestuur: /\.bestuur\.module\.css$/,
};

/** Where what tools share stands: storage, schemas of records, and the parts of a tool itself. */
const TOOL_SCRIPT =
  /[\\/](?:src[\\/](?:storage|schemas|domain[\\/](?:notebook|privacy)|components[\\/](?:Notebook|RecordTool|SaveLine|GuardedField|OfferDocument))|node_modules[\\/](?:valibot|idb))[\\/]/;

/** The questions of one check: its own page has them, and what comes back asks for them. */
const CHECK = /[\\/]catalog[\\/]default[\\/]checks[\\/][\w-]+\.json$/;

/** Tools that must use a module before it goes into the script of all. */
const SHARED_BY = 4;

/**
 * Docusaurus makes one style sheet of all CSS, so that a page of text would carry what only the
 * tools need. What is named `….tool.module.css` goes into a second sheet, which comes with the
 * scripts that ask for it; a page that holds such a script from the start links to it. So does what
 * one tool alone needs, into a sheet of its own.
 *
 * What tools share goes into a script of its own: each tool would else bring the whole of storage
 * along once more, and a device that keeps the site for when there is no network would hold it a
 * dozen times.
 */
export default function toolStylesPlugin(): Plugin {
  return {
    name: 'tool-styles',
    configureWebpack(_config, isServer) {
      if (isServer) {
        return {};
      }
      return {
        optimization: {
          splitChunks: {
            cacheGroups: {
              ...Object.fromEntries(
                Object.entries(TOOL_SHEETS).map(([name, test]) => [
                  `${name}Styles`,
                  {
                    name,
                    type: 'css/mini-extract',
                    test,
                    chunks: 'all',
                    enforce: true,
                    // Above the group that takes all style sheets.
                    priority: 60,
                  },
                ]),
              ),
              checks: {
                test: CHECK,
                chunks: 'async',
                minChunks: 2,
                enforce: true,
                priority: 30,
              },
              toolScripts: {
                test: TOOL_SCRIPT,
                name: 'notebook',
                type: /^javascript\//,
                chunks: 'async',
                minChunks: SHARED_BY,
                enforce: true,
                priority: 30,
              },
            },
          },
        },
      };
    },
  };
}
