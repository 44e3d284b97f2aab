import {translate} from '@docusaurus/Translate';
import type {BlockKind} from '@site/src/domain/catalog/blocks';

export function blockLabel(kind: BlockKind): string {
  switch (kind) {
    case 'kern':
      return translate({id: 'block.core', message: 'De kern'});
    case 'redactie':
      return translate({id: 'block.editorial', message: 'Uitwerking van de redactie'});
    case 'verzonnen':
      return translate({id: 'block.invented', message: 'Verzonnen voorbeeld'});
    case 'berekening':
      return translate({id: 'block.calculation', message: 'Eigen berekening van de redactie'});
    case 'letop':
      return translate({id: 'block.caution', message: 'Let op'});
    case 'vraag':
      return translate({id: 'block.question', message: 'Om over na te denken'});
  }
}
