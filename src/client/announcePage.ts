import type {ClientModule} from '@docusaurus/types';

/**
 * Docusaurus changes pages without telling a screen reader (facebook/docusaurus#11332): focus stays
 * on nothing and no live region speaks. Moving focus to the title makes it read the new page.
 */
const announcePage: ClientModule = {
  onRouteDidUpdate({location, previousLocation}) {
    const isNewPage = previousLocation && previousLocation.pathname !== location.pathname;
    if (!isNewPage || location.hash) {
      return;
    }
    const title = document.querySelector<HTMLElement>('main h1, h1');
    title?.setAttribute('tabindex', '-1');
    title?.focus({preventScroll: true});
  },
};

export default announcePage;
