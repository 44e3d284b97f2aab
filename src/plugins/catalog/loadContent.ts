import {checkReferences} from './data/checkReferences';
import {loadCatalog, type Catalog} from './data/loadCatalog';
import {loadDocuments, type DocumentUses} from './documents/loadDocuments';
import type {Problem} from './problems';

export type Content = {catalog: Catalog; documents: DocumentUses[]};

/** Reads data/ and all pages, with every problem in either, so that an editor sees all at once. */
export function loadContent(root: string): {content: Content; problems: Problem[]} {
  const {catalog, problems} = loadCatalog(root);
  const pages = loadDocuments(root, catalog);
  return {
    content: {catalog, documents: pages.documents},
    problems: [...problems, ...checkReferences(catalog), ...pages.problems],
  };
}
