import {translate} from '@docusaurus/Translate';
import {dutchDate} from '@site/src/domain/dutchDate';
import type {Accessibility, AccessibilityCheck} from '@site/src/schemas/accessibility';

/** What a program looked at, in words of a reader. */
export function checkWords(check: AccessibilityCheck): string {
  switch (check) {
    case 'axe-pages':
      return translate({
        id: 'accessibility.axePages',
        message: 'Elke pagina met axe, in licht en donker, op drie breedtes',
      });
    case 'axe-states':
      return translate({
        id: 'accessibility.axeStates',
        message:
          'Elk hulpmiddel met axe terwijl iemand het gebruikt, in licht en donker, op drie breedtes',
      });
    case 'focus':
      return translate({
        id: 'accessibility.focus',
        message: 'Plekken waar je met de tabtoets langskomt: te zien, en gemerkt',
      });
    case 'targets':
      return translate({
        id: 'accessibility.targets',
        message: 'Knoppen, velden en keuzes: groot genoeg voor een vinger (44 pixels)',
      });
    case 'zoom':
      return translate({
        id: 'accessibility.zoom',
        message:
          'Pagina’s vier keer vergroot: niet opzij schuiven, en er blijft ruimte om te lezen',
      });
    case 'spacing':
      return translate({
        id: 'accessibility.spacing',
        message: 'Pagina’s met letters, woorden en regels verder uit elkaar: niets valt weg',
      });
    case 'forced-colours':
      return translate({
        id: 'accessibility.forcedColours',
        message: 'Pagina’s in de vaste kleuren van een apparaat: knoppen en velden houden hun rand',
      });
    case 'greyscale':
      return translate({
        id: 'accessibility.greyscale',
        message: 'Pagina’s zonder kleur: een link blijft te herkennen',
      });
    case 'heard':
      return translate({
        id: 'accessibility.heard',
        message:
          'Stappen in hulpmiddelen, voorgelezen door een nagebootste schermlezer: zoals bedoeld',
      });
  }
}

export const text = {
  caption: (date: string) =>
    translate(
      {id: 'accessibility.caption', message: 'Wat het programma vond op {date}'},
      {date: dutchDate(date)},
    ),
  check: () => translate({id: 'accessibility.check', message: 'Wat is bekeken?'}),
  found: () => translate({id: 'accessibility.found', message: 'Wat kwam eruit?'}),
  times: (measured: string, problems: string) =>
    translate(
      {id: 'accessibility.times', message: '{measured} keer bekeken, {problems} keer niet goed'},
      {measured, problems},
    ),
  outcome: ({checks}: Accessibility) => {
    const problems = checks.reduce((sum, one) => sum + one.problems, 0);
    return problems === 0
      ? translate({
          id: 'accessibility.none',
          message:
            'Het programma vond niets wat niet goed was. Dat is iets anders dan: alles is goed.',
        })
      : translate({
          id: 'accessibility.some',
          message: 'Niet alles was goed. In de tabel staat wat en hoe vaak.',
        });
  },
};
