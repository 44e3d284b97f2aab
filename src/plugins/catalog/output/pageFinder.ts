import type {PageLink} from '../../../domain/catalog/types';
import type {Catalog} from '../data/loadCatalog';
import type {DocumentUses} from '../documents/loadDocuments';
import type {PagesOf} from './publicRecords';

/** Answers on which pages a fact stands, whether in a sentence, a card or a drawing. */
export function pageFinder(
  catalog: Catalog,
  documents: readonly DocumentUses[],
  pages: ReadonlyMap<string, PageLink>,
): PagesOf {
  const factsOfCity = new Map(
    catalog.pilots.map(({record}) => [record.id, record.results.facts] as const),
  );
  const byFact = new Map<string, PageLink[]>();
  for (const {file, facts, cities} of documents) {
    const page = pages.get(file);
    const drawn = cities.flatMap((city) => factsOfCity.get(city) ?? []);
    if (page) {
      for (const id of new Set([...facts, ...drawn])) {
        const found = byFact.get(id) ?? [];
        found.push(page);
        byFact.set(id, found);
      }
    }
  }
  return (factId) => byFact.get(factId) ?? [];
}
