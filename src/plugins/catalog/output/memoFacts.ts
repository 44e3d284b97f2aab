import type {MemoFacts} from '../../../domain/catalog/types';
import type {Catalog} from '../data/loadCatalog';
import {toPublicFact} from './publicRecords';

/** What a memo says of the approach rests on these. */
export const APPROACH_FACTS = ['A01', 'A03', 'A05', 'A10', 'R10'];

/** The facts that stand in every memo, in this order; each goes along with its limit and its sources. */
export const KNOWN_FACTS = ['A12', 'R03', 'R09', 'R01', 'R02', 'R14', 'R11', 'V01', 'V02', 'P07'];

/** These facts, as far as they are there. */
export function toMemoFacts(catalog: Catalog): MemoFacts {
  const present = (ids: readonly string[]) =>
    ids
      .filter((id) => catalog.facts.some(({record}) => record.id === id))
      .map((id) => toPublicFact(catalog, id));
  return {approach: present(APPROACH_FACTS), known: present(KNOWN_FACTS)};
}
