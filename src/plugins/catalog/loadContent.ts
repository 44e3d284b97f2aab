import {checkAddresses} from './checkAddresses';
import {checkReferences} from './data/checkReferences';
import {withFieldLines} from './data/fieldLines';
import {loadCatalog, type Catalog} from './data/loadCatalog';
import {loadDocuments, type DocumentUses} from './documents/loadDocuments';
import type {Problem} from './problems';
import {unusedTerms} from './unusedTerms';
import {unwrittenChecks} from './unwrittenChecks';

export type Content = {catalog: Catalog; documents: DocumentUses[]};

/**
 * Reads data/ and all pages, with every problem in either, so that an editor sees all at once.
 * `notices` are worth a look and stop nothing.
 */
export function loadContent(root: string): {
  content: Content;
  problems: Problem[];
  notices: Problem[];
} {
  const {catalog, problems} = loadCatalog(root);
  const pages = loadDocuments(root, catalog);
  return {
    content: {catalog, documents: pages.documents},
    problems: [
      ...problems,
      ...withFieldLines(root, [
        ...checkReferences(catalog),
        ...checkAddresses(root, catalog, pages.documents),
      ]),
      ...pages.problems,
    ],
    notices: [...unusedTerms(catalog, pages.documents), ...unwrittenChecks(root, catalog)],
  };
}
