// @ts-check
// The site that `npm init docusaurus` gives, holding our pages as plain Markdown.
//
// Built from the parts of @docusaurus/preset-classic: the preset itself does not install, because
// it asks for @docsearch/core 4.7.1, which is not on npm. Of its parts these are left out:
// - theme-search-algolia, which the preset loads only for a site with an Algolia index;
// - plugin-debug, which the preset loads only for `docusaurus start`;
// - plugin-svgr and plugin-css-cascade-layers, small work on images and CSS. Without them the stock
//   site builds a little sooner, so leaving them out never flatters ours.
// Everything that is not set here has the default of Docusaurus.

/** @type {import('@docusaurus/types').Config} */
export default {
  title: 'Stock classic',
  tagline: 'Our pages as plain Markdown',
  url: 'https://stock.example',
  baseUrl: '/',
  favicon: 'img/favicon.svg',

  future: {v4: true, faster: true},
  i18n: {defaultLocale: 'nl', locales: ['nl']},

  // Files that our own plugins make, and addresses inside our components, are not in the export.
  onBrokenLinks: 'warn',

  themes: ['@docusaurus/theme-classic'],
  plugins: [
    // Without `sidebarPath` the docs plugin makes one sidebar of all folders.
    ['@docusaurus/plugin-content-docs', {routeBasePath: '/'}],
    ['@docusaurus/plugin-content-blog', {routeBasePath: 'nieuws'}],
    '@docusaurus/plugin-content-pages',
    '@docusaurus/plugin-sitemap',
  ],

  themeConfig: {
    image: 'img/social.png',
    navbar: {
      title: 'Stock classic',
      logo: {alt: 'Logo', src: 'img/favicon.svg'},
      items: [
        {type: 'docSidebar', sidebarId: 'defaultSidebar', position: 'left', label: 'Docs'},
        {to: '/nieuws', label: 'Blog', position: 'left'},
      ],
    },
    footer: {
      style: 'dark',
      links: [{title: 'Meer', items: [{label: 'Blog', to: '/nieuws'}]}],
      copyright: 'Built with Docusaurus.',
    },
  },
};
