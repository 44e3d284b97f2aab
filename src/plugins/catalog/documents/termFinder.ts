import {createTermFinder} from '../../../domain/glossary/createTermFinder';
import {formsOf} from '../../../domain/glossary/formsOf';
import {perCatalog} from '../data/perCatalog';

/** Finds the terms of the glossary in a text. */
export const termFinder = perCatalog((catalog) =>
  createTermFinder(catalog.terms.map(({record}) => ({id: record.id, forms: formsOf(record)}))),
);
