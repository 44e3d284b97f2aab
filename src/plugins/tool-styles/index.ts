import type {Plugin} from '@docusaurus/types';

/** How a style sheet is named that only a page with a tool needs. */
const TOOL_SHEET = /\.tool\.module\.css$/;

/**
 * Docusaurus makes one style sheet of all CSS, so that a page of text would carry what only the
 * tools need. What is named `….tool.module.css` goes into a second sheet, which comes with the
 * scripts that ask for it; a page that holds such a script from the start links to it.
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
              toolStyles: {
                name: 'tools',
                type: 'css/mini-extract',
                test: TOOL_SHEET,
                chunks: 'all',
                enforce: true,
                // Above the group that takes all style sheets.
                priority: 60,
              },
            },
          },
        },
      };
    },
  };
}
