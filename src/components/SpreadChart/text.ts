import {translate} from '@docusaurus/Translate';

export const text = {
  title: (people: number) =>
    translate({id: 'spreadChart.title', message: 'Jullie team: {people} bestanden'}, {people}),
  caption: () =>
    translate({id: 'spreadChart.caption', message: 'Hoeveel mensen bij elk woord staan'}),
  tooFew: (people: number, needed: number) =>
    translate(
      {
        id: 'spreadChart.tooFew',
        message:
          'Er zijn nu {people} bijdragen. Vanaf {needed} zie je hier het team, want bij minder is te makkelijk te raden wie wat invulde.',
      },
      {people, needed},
    ),
  apart: (name: string) =>
    translate(
      {
        id: 'spreadChart.apart',
        message:
          'Nergens lopen jullie verder uiteen dan bij {name}. Dat kan het thema van de intervisie zijn.',
      },
      {name},
    ),
  beginning: (name: string) =>
    translate(
      {
        id: 'spreadChart.beginning',
        message:
          'Jullie lopen nergens uiteen. Bij {name} staan jullie nog aan het begin. Dat kan het thema van de intervisie zijn.',
      },
      {name},
    ),
  nothingKnown: () =>
    translate({
      id: 'spreadChart.nothingKnown',
      message: 'Bij elk onderdeel deelde iedereen te weinig om iets over het team te zeggen.',
    }),
  none: () =>
    translate({
      id: 'spreadChart.none',
      message: 'Jullie lopen nergens uiteen. Kies zelf een thema voor de intervisie.',
    }),
};
