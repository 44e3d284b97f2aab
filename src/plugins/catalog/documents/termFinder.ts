import {createTermFinder} from '../../../domain/glossary/createTermFinder';
import {formsOf} from '../../../domain/glossary/formsOf';
import type {Catalog} from '../data/loadCatalog';

type Finder = ReturnType<typeof createTermFinder>;

const finders = new WeakMap<Catalog, Finder>();

/** One finder for a catalog: its pattern is large, and every page uses it. */
export function termFinder(catalog: Catalog): Finder {
  const finder =
    finders.get(catalog) ??
    createTermFinder(catalog.terms.map(({record}) => ({id: record.id, forms: formsOf(record)})));
  finders.set(catalog, finder);
  return finder;
}
