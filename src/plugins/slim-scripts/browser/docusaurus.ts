import preloadHelper from '@docusaurus/core/lib/client/preload';

const loaded = new Set<string>();

/**
 * Takes the place of Docusaurus' helper for links: fetches a page when the reader points at its link,
 * and never all pages that a link in view leads to, which were thirty at once.
 */
const docusaurus = {
  prefetch: (): false => false,
  preload(path: string): false | Promise<unknown> {
    if (loaded.has(path)) {
      return false;
    }
    loaded.add(path);
    return preloadHelper(path);
  },
};

export default docusaurus;
