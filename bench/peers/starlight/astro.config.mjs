// The site that `npm create astro -- --template starlight` gives, holding our pages as plain
// Markdown. What is not set here has the default of Starlight, such as the sidebar of all folders.
import starlight from '@astrojs/starlight';
import {defineConfig, passthroughImageService} from 'astro/config';

export default defineConfig({
  site: 'https://starlight.example',
  // No page has an image that Astro would make smaller; so no image library is needed either.
  image: {service: passthroughImageService()},
  integrations: [
    starlight({
      title: 'Starlight',
      defaultLocale: 'root',
      locales: {root: {label: 'Nederlands', lang: 'nl'}},
      favicon: '/img/favicon.svg',
      // On by default, and off here: none of the other sites has a search, and this one sends 21 kB
      // of script when the page is idle. To be switched on together with ours.
      pagefind: false,
    }),
  ],
});
