import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {keepOnlyWoff2} from './keepOnlyWoff2';

/** Folder that docusaurus.config.ts names among its static directories. */
export const MADE_STATIC = '.static';

/**
 * Puts KaTeX's style sheet and fonts where a page with a formula can ask for them. Through the
 * bundler they would come along on every page: Docusaurus makes one style sheet of all CSS.
 */
export default function mathStylesPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'math-styles',
    loadContent() {
      // The KaTeX that rehype-katex itself uses: markup and style sheet must be of one version.
      const katex = path.dirname(
        require.resolve('katex/package.json', {paths: [require.resolve('rehype-katex')]}),
      );
      const source = path.join(katex, 'dist');
      const target = path.join(siteDir, MADE_STATIC, 'katex');
      fs.rmSync(target, {recursive: true, force: true});
      fs.mkdirSync(path.join(target, 'fonts'), {recursive: true});
      const css = fs.readFileSync(path.join(source, 'katex.min.css'), 'utf8');
      fs.writeFileSync(path.join(target, 'katex.css'), keepOnlyWoff2(css));
      for (const name of fs.readdirSync(path.join(source, 'fonts'))) {
        if (name.endsWith('.woff2')) {
          fs.copyFileSync(path.join(source, 'fonts', name), path.join(target, 'fonts', name));
        }
      }
      return Promise.resolve();
    },
  };
}
