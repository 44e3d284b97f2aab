import {translate} from '@docusaurus/Translate';
import type {Part} from '@site/src/domain/learning/portfolioDocument';

/** What the portfolio says of itself; without 'je' or 'u', for coaches and administrators alike. */
export const text = {
  title: () => translate({id: 'portfolio.title', message: 'Leerverslag'}),
  needsScript: () =>
    translate({
      id: 'portfolio.needsScript',
      message:
        'Het leerverslag wordt gemaakt van wat er op dit apparaat staat. Daarvoor zijn scripts nodig, en die staan hier uit.',
    }),
  empty: () =>
    translate({
      id: 'portfolio.empty',
      message: 'Er staat nog niets op dit apparaat om een verslag van te maken.',
    }),
  toPaths: () => translate({id: 'portfolio.toPaths', message: 'Naar de leerpaden'}),
  choose: () => translate({id: 'portfolio.choose', message: 'Wat komt er in het verslag?'}),
  about: (day: string) =>
    translate(
      {
        id: 'portfolio.about',
        message:
          'Eigen verslag van {day}, gemaakt met Gezien & Gehoord. Het laat zien wat er zelf is afgevinkt, ingevuld en geschreven. Het is geen diploma, en niemand heeft het nagekeken.',
      },
      {day},
    ),
};

export function partName(part: Part): string {
  switch (part) {
    case 'paths':
      return translate({id: 'portfolio.paths', message: 'Wat er is gedaan'});
    case 'words':
      return translate({id: 'portfolio.words', message: 'In eigen woorden'});
    case 'practice':
      return translate({id: 'portfolio.practice', message: 'Geoefende vragen'});
    case 'growth':
      return translate({id: 'portfolio.growth', message: 'Kijken naar het eigen werk'});
    case 'pieces':
      return translate({id: 'portfolio.pieces', message: 'Afgeronde terugblikken en casussen'});
  }
}
