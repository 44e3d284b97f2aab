import type {Catalog} from './data/loadCatalog';
import type {DocumentUses} from './documents/loadDocuments';
import type {Problem} from './problems';

/**
 * Terms that stand on no page. A notice, and no problem: who adds a word to the glossary may do so
 * before the page that uses it.
 */
export function unusedTerms(catalog: Catalog, documents: readonly DocumentUses[]): Problem[] {
  const used = new Set(documents.flatMap(({terms}) => terms));
  return catalog.terms
    .filter(({record}) => !used.has(record.id))
    .map(({record, file, line}) => ({
      file,
      ...(line === undefined ? {} : {line}),
      message: `"${record.term}" staat op geen enkele pagina. Gebruik het woord, voeg een vorm toe bij forms, of haal het weg.`,
    }));
}
