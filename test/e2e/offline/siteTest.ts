import {test as base} from '@playwright/test';
import {copyBuild} from './release';
import {Site} from './site';

/** A test with a copy of the built site on a server of its own. */
export const test = base.extend<{site: Site}>({
  site: async ({context}, use) => {
    const site = new Site(copyBuild());
    await site.start();
    await use(site);
    // First the browser, which may still be filling.
    await context.close();
    await site.end();
  },
});
