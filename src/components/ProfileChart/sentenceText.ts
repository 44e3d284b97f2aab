import {translate} from '@docusaurus/Translate';

export const standing = {
  nothing: () =>
    translate({
      id: 'profileChart.nothing',
      message: 'Er zijn nog te weinig antwoorden om iets te laten zien.',
    }),
  allSame: (level: string) =>
    translate(
      {
        id: 'profileChart.allSame',
        message: 'Alles staat op hetzelfde: {level}. Geen onderdeel springt eruit.',
      },
      {level},
    ),
  allKnownSame: (level: string) =>
    translate(
      {
        id: 'profileChart.allKnownSame',
        message:
          'Alles met genoeg antwoorden staat op hetzelfde: {level}. Geen onderdeel springt eruit.',
      },
      {level},
    ),
  onlyOne: (names: string, level: string) =>
    translate(
      {
        id: 'profileChart.onlyOne',
        message: 'Alleen bij {names} zijn er genoeg antwoorden: {level}.',
      },
      {names, level},
    ),
  strongest: (names: string, level: string) =>
    translate(
      {
        id: 'profileChart.strongest',
        message: 'Volgens je antwoorden ben je het verst bij {names}: {level}.',
      },
      {names, level},
    ),
  growing: (names: string, level: string) =>
    translate(
      {id: 'profileChart.growing', message: 'Je kunt groeien bij {names}: {level}.'},
      {names, level},
    ),
  unknown: (names: string) =>
    translate(
      {id: 'profileChart.unknown', message: 'Te weinig antwoorden om iets te zeggen: {names}.'},
      {names},
    ),
};

export const since = {
  up: (names: string) =>
    translate({id: 'profileChart.up', message: 'Hoger dan vorige keer: {names}.'}, {names}),
  down: (names: string) =>
    translate(
      {
        id: 'profileChart.down',
        message: 'Lager dan vorige keer: {names}. Misschien kijk je nu scherper.',
      },
      {names},
    ),
  same: () =>
    translate({id: 'profileChart.same', message: 'Niets staat hoger of lager dan vorige keer.'}),
  notComparable: (names: string) =>
    translate(
      {
        id: 'profileChart.notComparable',
        message: 'Niet te vergelijken met vorige keer: {names}.',
      },
      {names},
    ),
};

export const beside = {
  scope: () =>
    translate({
      id: 'profileChart.scope',
      message:
        'Dit gaat alleen over de vragen die jullie allebei beantwoordden. Een woord kan dus anders zijn dan in je eigen beeld.',
    }),
  more: (names: string) =>
    translate({id: 'profileChart.more', message: 'Hoger bij je collega: {names}.'}, {names}),
  less: (names: string) =>
    translate({id: 'profileChart.less', message: 'Lager bij je collega: {names}.'}, {names}),
  same: (names: string) =>
    translate(
      {id: 'profileChart.alike', message: 'Hetzelfde woord bij jullie allebei: {names}.'},
      {names},
    ),
  notSeen: (names: string) =>
    translate(
      {
        id: 'profileChart.notSeen',
        message: 'Te weinig om te vergelijken: {names}.',
      },
      {names},
    ),
};
