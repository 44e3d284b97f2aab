// The site that `npx vitepress init` gives with the default theme, holding our pages as plain
// Markdown. What is not set here has the default of VitePress; it has no search of its own accord.
import fs from 'node:fs';
import {defineConfig} from 'vitepress';

export default defineConfig({
  title: 'VitePress',
  description: 'Our pages as plain Markdown',
  lang: 'nl',
  head: [['link', {rel: 'icon', href: '/img/favicon.svg'}]],
  // Addresses inside our components, and of files that our own plugins make, are not in the export.
  ignoreDeadLinks: true,
  // VitePress makes no sidebar from folders; bench/pages/peerPages.mjs writes the same list that the
  // other two make.
  themeConfig: {
    sidebar: JSON.parse(fs.readFileSync(new URL('sidebar.json', import.meta.url), 'utf8')),
  },
});
