import {translate} from '@docusaurus/Translate';

/** What every tool on the notebook says. */
export const text = {
  part: (number: number, all: number) =>
    translate({id: 'recordTool.part', message: 'Onderdeel {number} van {all}'}, {number, all}),
  back: () => translate({id: 'recordTool.back', message: 'Terug'}),
  next: () => translate({id: 'recordTool.next', message: 'Verder'}),
  stop: () => translate({id: 'recordTool.stop', message: 'Stop voor nu'}),
  print: () => translate({id: 'recordTool.print', message: 'Druk dit af'}),
  file: () => translate({id: 'recordTool.file', message: 'Bewaar als bestand'}),
  all: () => translate({id: 'recordTool.all', message: 'Naar het overzicht'}),
  copy: () => translate({id: 'recordTool.copy', message: 'Kopieer de link'}),
  copied: () => translate({id: 'recordTool.copied', message: 'De link is gekopieerd.'}),
  copyByHand: () =>
    translate({
      id: 'recordTool.copyByHand',
      message: 'Kopiëren lukt niet in deze browser. Selecteer de link en kopieer hem zelf.',
    }),
  missing: () =>
    translate({
      id: 'recordTool.missing',
      message:
        'Dit stuk staat niet op dit apparaat. Misschien is het verwijderd, of staat het op een ander apparaat. Heb je er een bestand van, haal dat dan binnen in je werkmap.',
    }),
  unreadable: () =>
    translate({
      id: 'recordTool.unreadable',
      message: 'Dit stuk is niet te lezen. In je werkmap kun je het als bestand bewaren.',
    }),
  notebook: () => translate({id: 'recordTool.notebook', message: 'Naar de werkmap'}),
  notOpened: () =>
    translate({
      id: 'recordTool.notOpened',
      message: 'Dit stuk kon niet worden geopend. Er is niets gewist. Laad de pagina opnieuw.',
    }),
};
