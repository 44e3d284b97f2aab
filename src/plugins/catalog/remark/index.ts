import path from 'node:path';
import type {Processor} from 'unified';
import {cachedCatalog} from '../data/cachedCatalog';
import {checkDocument} from '../documents/checkDocument';
import type {Section} from '../documents/sections';
import type {MdxNode} from '../documents/tree';
import {pageAddress} from '../documents/pageAddress';
import {isStepPage, stepsFile} from '../places';
import {ContentError} from '../problems';
import {markTerms} from './markTerms';
import {resolveComponents} from './resolveComponents';
import {reuseParsed} from './reuseParsed';

/**
 * Remark plugin for docs and blog. Runs before Docusaurus' own remark plugins, so that it sees the
 * page as its author wrote it. Throws a ContentError for a page that does not pass.
 */
export default function remarkCatalog(
  this: Pick<Processor, 'parser'>,
  {root, section}: {root: string; section: Section},
) {
  this.parser = reuseParsed(this.parser);
  return (tree: MdxNode, vfile: {path: string; value: unknown}): void => {
    const file = path.relative(root, vfile.path).split(path.sep).join('/');
    const catalog = cachedCatalog(root);
    const problems = checkDocument(tree, {file, text: String(vfile.value), section, catalog});
    if (problems.length > 0) {
      throw new ContentError(problems);
    }
    markTerms(tree, file, catalog);
    const page = pageAddress(tree, file, section);
    resolveComponents(tree, isStepPage(catalog, page) ? stepsFile(page) : undefined);
  };
}
