import {didYouMean} from '../data/closest';
import type {Catalog} from '../data/loadCatalog';
import type {Problem} from '../problems';
import {termsOff} from './markableTerms';
import type {MdxNode} from './tree';

/** Terms that a page turns off although the glossary does not have them. */
export function checkTermsOff(tree: MdxNode, file: string, catalog: Catalog): Problem[] {
  const off = termsOff(tree, file);
  const ids = catalog.terms.map(({record}) => record.id);
  return (Array.isArray(off) ? off : [])
    .filter((id) => !ids.includes(id))
    .map((id) => ({
      file,
      line: 1,
      field: 'terms_off',
      message: `"${id}" staat niet in data/terms.yaml.${didYouMean(id, ids)}`,
    }));
}
