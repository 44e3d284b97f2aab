import {translate} from '@docusaurus/Translate';
import type {Media} from '@site/src/schemas/media';

type Kind = Media['kind'];

/** What the page of a recording says beside its own words. */
export const text = {
  none: (kind: Kind) => {
    switch (kind) {
      case 'webinar':
        return translate({id: 'media.none.webinar', message: 'Hier staat geen opname.'});
      case 'podcast':
        return translate({id: 'media.none.podcast', message: 'Hier is nog niets te horen.'});
      case 'film':
        return translate({id: 'media.none.film', message: 'Hier is nog niets te zien.'});
      case 'plaat':
        return translate({id: 'media.none.picture', message: 'De plaat staat hier nog niet.'});
    }
  },
  date: () => translate({id: 'media.date', message: 'Datum'}),
  noDate: () => translate({id: 'media.noDate', message: 'niet genoemd'}),
  theme: () => translate({id: 'media.theme', message: 'Thema'}),
  people: () => translate({id: 'media.people', message: 'Wie'}),
  noPeople: () => translate({id: 'media.noPeople', message: 'niet genoemd.'}),
  length: () => translate({id: 'media.length', message: 'Duur'}),
  licence: () => translate({id: 'media.licence', message: 'Gebruik'}),
  sources: () => translate({id: 'media.sources', message: 'Bron'}),
  questions: () => translate({id: 'media.questions', message: 'De vragen van toen'}),
  guide: (kind: Kind) =>
    kind === 'podcast'
      ? translate({id: 'media.guide.listen', message: 'Luisterwijzer'})
      : translate({id: 'media.guide.watch', message: 'Kijkwijzer'}),
  guideOrigin: () =>
    translate({
      id: 'media.guideOrigin',
      message:
        'Alleen gemaakt van de thema’s die bekend zijn. Zonder opname kun je ze ook bespreken.',
    }),
  before: () => translate({id: 'media.before', message: 'Vooraf'}),
  during: () => translate({id: 'media.during', message: 'Tijdens'}),
  after: () => translate({id: 'media.after', message: 'Daarna'}),
  exercise: (title: string, minutes: number) =>
    translate(
      {id: 'media.exercise', message: 'Om te doen: {title} ({minutes} minuten)'},
      {title, minutes},
    ),
  more: () => translate({id: 'media.more', message: 'Een langere oefening'}),
  pages: () => translate({id: 'media.pages', message: 'Hierbij horen'}),
  transcript: () => translate({id: 'media.transcript', message: 'Wat er gezegd wordt'}),
  chapters: (title: string) =>
    translate({id: 'media.chapters', message: 'Hoofdstukken van {title}'}, {title}),
  captions: () => translate({id: 'media.captions', message: 'Nederlands'}),
  noPlayer: () =>
    translate({
      id: 'media.noPlayer',
      message:
        'Je browser speelt dit niet af. Haal het bestand op en open het in een ander programma.',
    }),
  needsScript: () =>
    translate({
      id: 'media.needsScript',
      message:
        'De knoppen om te zoeken en aantekeningen te maken werken met scripts. Die staan in je browser uit of kwamen niet.',
    }),
  tools: () => translate({id: 'media.tools', message: 'Bij deze opname'}),
};
