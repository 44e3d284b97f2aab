import {translate} from '@docusaurus/Translate';

/** What the tool beside a recording says. */
export const text = {
  goOn: (at: string) => translate({id: 'recording.goOn', message: 'Ga verder bij {at}'}, {at}),
  speed: () => translate({id: 'recording.speed', message: 'Snelheid'}),
  times: (rate: string) => translate({id: 'recording.times', message: '{rate} keer'}, {rate}),
  follow: () => translate({id: 'recording.follow', message: 'De tekst loopt mee'}),
  find: () => translate({id: 'recording.find', message: 'Zoek in wat er gezegd wordt'}),
  found: (count: number) => {
    switch (count) {
      case 0:
        return translate({
          id: 'recording.found.none',
          message: 'Niet gevonden. Probeer een ander woord.',
        });
      case 1:
        return translate({id: 'recording.found.one', message: '1 zin gevonden.'});
      default:
        return translate({id: 'recording.found', message: '{count} zinnen gevonden.'}, {count});
    }
  },
  first: (count: number) =>
    translate({id: 'recording.first', message: 'Dit zijn de eerste {count}.'}, {count}),
  copyText: () => translate({id: 'recording.copyText', message: 'Kopieer de tekst met tijden'}),
  copyLink: () =>
    translate({id: 'recording.copyLink', message: 'Kopieer een link naar dit moment'}),
  copied: () => translate({id: 'recording.copied', message: 'Gekopieerd.'}),
  notCopied: () =>
    translate({
      id: 'recording.notCopied',
      message: 'Kopiëren lukte niet. Selecteer de tekst op de pagina en kopieer die zelf.',
    }),
  failed: () =>
    translate({
      id: 'recording.failed',
      message:
        'De opname kon niet laden. Kijk of je verbinding hebt en laad de pagina opnieuw. De tekst hieronder blijft te lezen.',
    }),
  notes: () => translate({id: 'recording.notes', message: 'Je aantekeningen'}),
  add: () => translate({id: 'recording.add', message: 'Maak een aantekening bij dit moment'}),
  note: (at: string) => translate({id: 'recording.note', message: 'Aantekening bij {at}'}, {at}),
  toMoment: (at: string) => translate({id: 'recording.toMoment', message: 'Naar {at}'}, {at}),
  remove: () => translate({id: 'recording.remove', message: 'Haal weg'}),
  removed: (at: string) =>
    translate({id: 'recording.removed', message: 'De aantekening bij {at} is weg.'}, {at}),
  undo: () => translate({id: 'recording.undo', message: 'Zet terug'}),
};
