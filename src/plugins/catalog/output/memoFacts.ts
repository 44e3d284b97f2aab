import type {PublicFact} from '../../../domain/catalog/types';
import type {Catalog} from '../data/loadCatalog';
import {toPublicFact} from './publicRecords';

/** The facts that stand in every memo, in this order; each goes along with its limit and its sources. */
export const MEMO_FACTS = ['A12', 'R03', 'R09', 'R01', 'R02', 'R14', 'R11', 'V01', 'V02', 'P07'];

/** These facts, as far as they are there. */
export const toMemoFacts = (catalog: Catalog): PublicFact[] =>
  MEMO_FACTS.filter((id) => catalog.facts.some(({record}) => record.id === id)).map((id) =>
    toPublicFact(catalog, id),
  );
