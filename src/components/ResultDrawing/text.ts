import {translate} from '@docusaurus/Translate';

export const caption = (city: string) =>
  translate({id: 'results.caption', message: 'Wat er over {city} is gemeld'}, {city});

export const columns = () => [
  translate({id: 'results.column.figure', message: 'Cijfer'}),
  translate({id: 'results.column.statement', message: 'Wat er is gemeld, met bron en grens'}),
];

export const noFigure = (city: string) =>
  translate({id: 'results.none', message: 'Geen cijfer over {city} gevonden'}, {city});

export function precisionWords(kind: 'exact' | 'about' | 'more-than'): string {
  switch (kind) {
    case 'exact':
      return translate({id: 'results.exact', message: 'zo staat het in de bron'});
    case 'about':
      return translate({
        id: 'results.about',
        message: 'ongeveer, het precieze getal staat er niet',
      });
    case 'more-than':
      return translate({
        id: 'results.moreThan',
        message: 'meer dan dit, het precieze getal staat er niet',
      });
  }
}
