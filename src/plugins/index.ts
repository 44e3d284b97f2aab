// What docusaurus.config.ts needs of our own; see scripts/load-plugins.cjs for how it gets here.
export {pageTemplate} from '../loader/pageTemplate';
export {default as rehypeKatex} from 'rehype-katex';
export {default as remarkMath} from 'remark-math';
export {BLOCK_KINDS} from '../domain/catalog/blocks';
export {default as catalogPlugin} from './catalog';
export {readSite} from './catalog/data/readSite';
export {parsePageMeta} from './catalog/documents/parsePageMeta';
export {default as remarkCatalog} from './catalog/remark';
export {default as dropMathSource} from './math-styles/dropSource';
export {default as mathStylesPlugin, MADE_STATIC} from './math-styles';
export {menuItems} from './menu';
export {markLookBacks, sortPosts} from './news';
export {default as redirectsPlugin} from './redirects';
export {default as searchPlugin} from './search';
export {default as slimScriptsPlugin} from './slim-scripts';
export {default as slimStylesPlugin} from './slim-styles';
export {default as toolStylesPlugin} from './tool-styles';
