import type {ClientModule} from '@docusaurus/types';

/**
 * What a browser does on a new document, and Docusaurus on a new page does not
 * (facebook/docusaurus#11332): open menus and notes close, and focus moves to the title, so that a
 * screen reader reads the new page. The faces that the first page had to do without are there by now.
 */
const changePage: ClientModule = {
  onRouteDidUpdate({location, previousLocation}) {
    if (!previousLocation || previousLocation.pathname === location.pathname) {
      return;
    }
    delete document.documentElement.dataset['faces'];
    for (const open of document.querySelectorAll<HTMLElement>(':popover-open')) {
      open.hidePopover();
    }
    if (!location.hash) {
      const title = document.querySelector<HTMLElement>('main h1, h1');
      title?.setAttribute('tabindex', '-1');
      title?.focus({preventScroll: true});
    }
  },
};

export default changePage;
