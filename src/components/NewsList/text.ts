import {translate} from '@docusaurus/Translate';

export const text = {
  news: () => translate({id: 'news.news', message: 'Nieuws van deze site'}),
  lookBacks: () => translate({id: 'news.lookBacks', message: 'Terugblik: wat er gebeurde'}),
  aboutLookBacks: () =>
    translate({
      id: 'news.aboutLookBacks',
      message:
        'Deze berichten schreven we achteraf, naar wat de bronnen zeggen. Kennen we alleen de maand, dan staat er alleen de maand.',
    }),
  feed: () =>
    translate({
      id: 'news.feed',
      message: 'Wil je bericht krijgen van iets nieuws? Zet dit adres in je nieuwslezer:',
    }),
  feedLink: () => translate({id: 'news.feedLink', message: 'de nieuwsfeed van deze site'}),
};
