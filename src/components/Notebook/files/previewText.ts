import {translate} from '@docusaurus/Translate';
import type {Verdict} from '@site/src/domain/notebook/planImport';
import {pieces} from '../pieces';

// Apart from the words of the page: only who takes a file in reads these.
export const previewText = {
  heading: () => translate({id: 'notebook.preview', message: 'Dit staat in het bestand'}),
  made: (moment: string) =>
    translate({id: 'notebook.made', message: 'Gemaakt op {moment}.'}, {moment}),
  count: (all: number, writable: number) => {
    const values = {all: pieces(all), writable};
    return writable === 0
      ? translate(
          {id: 'notebook.nothingNew', message: '{all}. Er is niets om binnen te halen.'},
          values,
        )
      : translate(
          {
            id: 'notebook.someNew',
            message: '{all}. Daarvan kun je er {writable} binnenhalen. Er is nog niets veranderd.',
          },
          values,
        );
  },
  damaged: () =>
    translate({
      id: 'notebook.damaged',
      message:
        'Let op: dit bestand is veranderd of beschadigd nadat deze site het maakte. Kijk goed of het klopt voordat je iets binnenhaalt.',
    }),
  table: () => translate({id: 'notebook.previewTable', message: 'Stukken in het bestand'}),
  piece: () => translate({id: 'notebook.column.piece', message: 'Stuk'}),
  verdict: () => translate({id: 'notebook.column.verdict', message: 'Wat er gebeurt'}),
  unnamed: () => translate({id: 'notebook.unnamedRow', message: 'Stuk zonder leesbare titel'}),
  take: () => translate({id: 'notebook.take', message: 'Haal binnen'}),
  cancel: () => translate({id: 'notebook.cancelImport', message: 'Annuleer'}),
  close: () => translate({id: 'notebook.closeImport', message: 'Sluit'}),
  showMore: () => translate({id: 'notebook.previewMore', message: 'Toon meer'}),
  chooseFirst: () =>
    translate({id: 'notebook.chooseFirst', message: 'Kies eerst wat je wilt binnenhalen.'}),
};

export const verdictText: Readonly<Record<Verdict, () => string>> = {
  new: () => translate({id: 'notebook.verdict.new', message: 'Nieuw: komt erbij.'}),
  newer: () =>
    translate({
      id: 'notebook.verdict.newer',
      message: 'Nieuwer dan hier: komt in de plaats van wat hier staat.',
    }),
  joined: () =>
    translate({
      id: 'notebook.verdict.joined',
      message: 'Allebei veranderd: gaat samen met wat hier staat.',
    }),
  conflict: () =>
    translate({
      id: 'notebook.verdict.conflict',
      message: 'Allebei veranderd: komt er als kopie bij.',
    }),
  same: () => translate({id: 'notebook.verdict.same', message: 'Staat er al.'}),
  older: () =>
    translate({
      id: 'notebook.verdict.older',
      message: 'Hier staat een nieuwere: die blijft.',
    }),
  refused: () => translate({id: 'notebook.verdict.refused', message: 'Kan niet worden gelezen.'}),
};

export const refusedText = {
  newer: () =>
    translate({
      id: 'notebook.refused.newer',
      message:
        'Gemaakt met een nieuwere versie van deze site. Laad de pagina opnieuw en probeer het nog eens.',
    }),
  here: () =>
    translate({
      id: 'notebook.refused.here',
      message: 'Hier staat al iets dat we niet mogen veranderen. Dat blijft zoals het is.',
    }),
};
