import {translate} from '@docusaurus/Translate';
import type {Format} from './writers';

const NAMES: Readonly<Record<Format, string>> = {odt: 'ODT', docx: 'DOCX'};

/** What the buttons for a file say. */
export const text = {
  save: (format: Format) =>
    translate({id: 'offerDocument.save', message: 'Bewaar als {format}'}, {format: NAMES[format]}),
  busy: () => translate({id: 'offerDocument.busy', message: 'Bestand maken …'}),
  done: (name: string) =>
    translate(
      {
        id: 'offerDocument.done',
        message: 'Je bestand heet {name}. Staan er geen namen of andere gegevens van mensen in?',
      },
      {name},
    ),
  notFetched: () =>
    translate({
      id: 'offerDocument.notFetched',
      message:
        'Het programma dat je bestand maakt, kon niet worden opgehaald. Kijk of je verbinding hebt en probeer het opnieuw. Wat je schreef, staat hier nog.',
    }),
  notWritten: () =>
    translate({
      id: 'offerDocument.notWritten',
      message:
        'Je bestand maken is niet gelukt. Wat je schreef, staat hier nog. Je kunt het afdrukken, of een ander soort bestand kiezen.',
    }),
};
