import {checkAddresses} from './checkAddresses';
import {checkEmbedHosts} from './media/checkEmbedHosts';
import {readRecordings} from './media/readRecordings';
import type {Recordings} from './output/mediaFiles';
import {checkReferences} from './data/checkReferences';
import {withFieldLines} from './data/fieldLines';
import {readCatalog} from './data/cachedCatalog';
import type {Catalog} from './data/loadCatalog';
import {loadDocuments, type DocumentUses} from './documents/loadDocuments';
import type {Problem} from './problems';
import {unusedTerms} from './unusedTerms';
import {unwrittenChecks} from './unwrittenChecks';

export type Content = {catalog: Catalog; documents: DocumentUses[]};

export type WholeContent = Content & {recordings: Recordings};

/**
 * Reads data/ and all pages, with every problem in either, so that an editor sees all at once.
 * `notices` are worth a look and stop nothing.
 */
export function loadContent(root: string): {
  content: Content;
  problems: Problem[];
  notices: Problem[];
} {
  const {catalog, problems} = readCatalog(root);
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

/** The same, with what stands in the files of the recordings, and what is wrong with those. */
export async function loadWhole(
  root: string,
): Promise<Omit<ReturnType<typeof loadContent>, 'content'> & {content: WholeContent}> {
  const {content, problems, notices} = loadContent(root);
  const {media, embedHosts} = content.catalog;
  const read = await readRecordings(root, media);
  return {
    content: {...content, recordings: read.recordings},
    problems: [
      ...problems,
      ...withFieldLines(root, [...checkEmbedHosts(media, embedHosts), ...read.problems]),
    ],
    notices,
  };
}
