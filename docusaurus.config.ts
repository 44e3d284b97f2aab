import type {Config} from '@docusaurus/types';
import type {Options as BlogOptions} from '@docusaurus/plugin-content-blog';
import type {Options as DocsOptions} from '@docusaurus/plugin-content-docs';
import plugins from './scripts/load-plugins.cjs';

const {
  BLOCK_KINDS,
  MADE_STATIC,
  catalogPlugin,
  dropMathSource,
  markLookBacks,
  mathStylesPlugin,
  menuItems,
  pageTemplate,
  parsePageMeta,
  readSite,
  redirectsPlugin,
  rehypeKatex,
  remarkCatalog,
  remarkMath,
  searchPlugin,
  slimScriptsPlugin,
  slimStylesPlugin,
  sortPosts,
  toolStylesPlugin,
} = plugins;

const site = readSite(__dirname);

const mdx = (section: 'docs' | 'blog') => ({
  admonitions: {
    keywords: [...BLOCK_KINDS],
    extendDefaults: false,
  },
  beforeDefaultRemarkPlugins: [[remarkCatalog, {root: __dirname, section}]],
  remarkPlugins: [remarkMath],
  rehypePlugins: [rehypeKatex, dropMathSource],
});

const config: Config = {
  title: site.title,
  tagline: site.tagline,
  url: site.url,
  baseUrl: '/',
  favicon: 'img/favicon.svg',
  trailingSlash: true,
  baseUrlIssueBanner: false,

  ssrTemplate: pageTemplate(),

  future: {v4: true, faster: true},
  i18n: {defaultLocale: 'nl', locales: ['nl']},

  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    parseFrontMatter: parsePageMeta,
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
  },

  staticDirectories: ['static', MADE_STATIC],

  headTags: [
    {tagName: 'link', attributes: {rel: 'apple-touch-icon', href: '/img/apple-touch-icon.png'}},
    {tagName: 'link', attributes: {rel: 'manifest', href: '/manifest.webmanifest'}},
    {tagName: 'link', attributes: {rel: 'icon', href: '/favicon.ico', sizes: '32x32'}},
    {
      tagName: 'meta',
      attributes: {name: 'theme-color', content: '#fbf8f2', media: '(prefers-color-scheme: light)'},
    },
    {
      tagName: 'meta',
      attributes: {name: 'theme-color', content: '#10191b', media: '(prefers-color-scheme: dark)'},
    },
  ],

  themes: [['@docusaurus/theme-classic', {customCss: './src/css/custom.css'}]],
  plugins: [
    [
      '@docusaurus/plugin-content-docs',
      {
        routeBasePath: '/',
        sidebarPath: './sidebars.ts',
        sidebarItemsGenerator: menuItems,
        breadcrumbs: true,
        ...mdx('docs'),
      } satisfies DocsOptions,
    ],
    [
      '@docusaurus/plugin-content-blog',
      {
        path: 'blog',
        routeBasePath: 'nieuws',
        blogTitle: 'Nieuws',
        blogDescription:
          'Wat er op deze site is veranderd, en terugblikken op wat er rond de pilots gebeurde.',
        blogSidebarCount: 0,
        archiveBasePath: null,
        // One list: news on top, then what looks back.
        postsPerPage: 'ALL',
        processBlogPosts: sortPosts,
        showReadingTime: false,
        onInlineAuthors: 'throw',
        onInlineTags: 'throw',
        onUntruncatedBlogPosts: 'throw',
        feedOptions: {
          type: 'rss',
          title: site.title,
          description: site.tagline,
          language: 'nl',
          copyright: `CC BY 4.0, ${site.licenceHolder}`,
          createFeedItems: markLookBacks,
          limit: false,
        },
        ...mdx('blog'),
      } satisfies BlogOptions,
    ],
    '@docusaurus/plugin-sitemap',
    '@docusaurus/plugin-css-cascade-layers',
    catalogPlugin,
    mathStylesPlugin,
    redirectsPlugin,
    searchPlugin,
    slimScriptsPlugin,
    slimStylesPlugin,
    toolStylesPlugin,
  ],

  clientModules: [require.resolve('./src/client/changePage.ts')],

  themeConfig: {
    image: 'img/social.png',
    colorMode: {defaultMode: 'light', respectPrefersColorScheme: true},
    navbar: {title: site.title, items: []},
    docs: {sidebar: {hideable: false}},
    // Colours of code, which this site does not have (src/components/CodeBlock).
    prism: {theme: {plain: {}, styles: []}},
    tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
  },
};

export default config;
