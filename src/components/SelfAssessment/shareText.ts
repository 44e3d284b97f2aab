import {translate} from '@docusaurus/Translate';

/** Choosing what a team may see. */
export const shareText = {
  heading: () => translate({id: 'shareWithTeam.heading', message: 'Deel iets met je team'}),
  about: () =>
    translate({
      id: 'shareWithTeam.about',
      message:
        'Wil je met je groep een beeld van het team maken? Kies per onderdeel welk woord je deelt. Het mag ook een ander woord zijn dan je antwoorden gaven, of niets.',
    }),
  notForManagers: () =>
    translate({
      id: 'shareWithTeam.notForManagers',
      message:
        'Geef het bestand alleen aan een collega uit je team, niet aan een leidinggevende. Wie de bestanden verzamelt, kan het jouwe openen en ziet dan jouw woorden.',
    }),
  page: () => translate({id: 'shareWithTeam.page', message: 'Hoe een beeld van het team werkt'}),
  words: () => translate({id: 'shareWithTeam.words', message: 'Wat je deelt, per onderdeel'}),
  nothing: () => translate({id: 'shareWithTeam.nothing', message: 'deel niets'}),
  share: (level: string) =>
    translate({id: 'shareWithTeam.share', message: 'deel: {level}'}, {level}),
  shareOwn: (level: string) =>
    translate({id: 'shareWithTeam.shareOwn', message: 'deel: {level} (jouw beeld)'}, {level}),
  leaves: () =>
    translate({id: 'shareWithTeam.leaves', message: 'Dit gaat eruit, en niets anders:'}),
  word: (name: string, level: string) =>
    translate({id: 'shareWithTeam.word', message: '{name}: {level}'}, {name, level}),
  rest: (title: string, version: number) =>
    translate(
      {
        id: 'shareWithTeam.rest',
        message:
          'Verder staat erin dat het om ‘{title}’ gaat, versie {version}, met de namen van de onderdelen, de dag van vandaag en een willekeurig nummer dat bij dit bestand hoort. Geen naam, geen antwoorden en geen momenten.',
      },
      {title, version},
    ),
  raw: () => translate({id: 'shareWithTeam.raw', message: 'Bekijk het bestand letter voor letter'}),
  none: () =>
    translate({
      id: 'shareWithTeam.none',
      message: 'Nog niets. Kies bij minstens één onderdeel een woord.',
    }),
  save: () => translate({id: 'shareWithTeam.save', message: 'Bewaar voor het team'}),
  saved: () =>
    translate({
      id: 'shareWithTeam.saved',
      message: 'Bewaard als bestand. De site heeft niets verstuurd.',
    }),
};
