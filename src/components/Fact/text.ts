import {translate} from '@docusaurus/Translate';
import type {PublicFact} from '@site/src/domain/catalog/types';

export function kindLabel(kind: PublicFact['kind']): string {
  return kind === 'onderzoek'
    ? translate({id: 'fact.kind.research', message: 'Gevonden in onderzoek en bronnen'})
    : translate({id: 'fact.kind.literature', message: 'Uit vakliteratuur'});
}

export const noteLabel = (note: string) =>
  translate({id: 'fact.note', message: 'Bron en grens, noot {note}'}, {note});

export const sourceLabel = (count: number) =>
  count === 1
    ? translate({id: 'fact.source', message: 'Bron:'})
    : translate({id: 'fact.sources', message: 'Bronnen:'});

export const limitLabel = () => translate({id: 'fact.limit', message: 'Grens:'});
