import type {Catalog} from './loadCatalog';

/** Makes something of a catalog once, for what is large to build and used by every page. */
export function perCatalog<T>(make: (catalog: Catalog) => T): (catalog: Catalog) => T {
  const made = new WeakMap<Catalog, {value: T}>();
  return (catalog) => {
    const known = made.get(catalog) ?? {value: make(catalog)};
    made.set(catalog, known);
    return known.value;
  };
}
