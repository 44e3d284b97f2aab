import * as v from 'valibot';
import {FrontMatterSchema, type FrontMatter} from '../../../schemas/frontMatter';
import {NEVER_MARKED} from '../../../schemas/term';
import type {Catalog} from '../data/loadCatalog';
import {readFrontMatter} from './readFrontMatter';
import {addressOf} from './sections';
import {isComponent, textAttribute, walk, type MdxNode} from './tree';

const TermsOffSchema = v.object({terms_off: FrontMatterSchema.entries.terms_off});

/** What the author turned off: all terms, a list of them, or nothing. */
export function termsOff(tree: MdxNode, file: string): FrontMatter['terms_off'] {
  const fields = v.safeParse(TermsOffSchema, readFrontMatter(tree, file)?.yaml.value);
  return fields.success ? fields.output.terms_off : undefined;
}

/**
 * Terms that may be marked by themselves on a page: none that its author marked or turned off, none
 * that the page itself explains at length, and none that is never marked.
 */
export function markableTerms(tree: MdxNode, file: string, catalog: Catalog): Set<string> {
  const off = termsOff(tree, file);
  if (typeof off === 'string') {
    return new Set();
  }
  const byHand = new Set<string>(off);
  walk(tree, (node) => {
    if (isComponent(node) && node.name === 'Term') {
      byHand.add(textAttribute(node, 'id') ?? '');
    }
  });
  const address = addressOf(file);
  return new Set(
    catalog.terms
      .map(({record}) => record)
      .filter(({id, mark, page}) => mark !== NEVER_MARKED && page !== address && !byHand.has(id))
      .map(({id}) => id),
  );
}
