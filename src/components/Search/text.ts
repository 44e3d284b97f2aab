import {translate} from '@docusaurus/Translate';
import type {RecordKind} from '@site/src/domain/search/record';

/** What a kind is called where a reader filters by it. */
export const kindNames: Record<RecordKind, () => string> = {
  uitleg: () => translate({id: 'search.kind.uitleg', message: 'Uitleg'}),
  oefening: () => translate({id: 'search.kind.oefening', message: 'Oefenen en invullen'}),
  kaart: () => translate({id: 'search.kind.kaart', message: 'Kaarten om te printen'}),
  begrip: () => translate({id: 'search.kind.begrip', message: 'Begrippen'}),
  bron: () => translate({id: 'search.kind.bron', message: 'Bronnen'}),
  nieuws: () => translate({id: 'search.kind.nieuws', message: 'Nieuws'}),
  redactie: () => translate({id: 'search.kind.redactie', message: 'Voor redacteuren'}),
};

export const text = {
  search: () => translate({id: 'search.label', message: 'Zoeken'}),
  placeholder: () => translate({id: 'search.placeholder', message: 'Zoek op deze site'}),
  clear: () => translate({id: 'search.clear', message: 'Wis'}),
  clearLabel: () => translate({id: 'search.clearLabel', message: 'Wis wat je typte'}),
  close: () => translate({id: 'search.close', message: 'Sluit zoeken'}),
  choose: () => translate({id: 'search.choose', message: 'openen'}),
  move: () => translate({id: 'search.move', message: 'kiezen'}),
  leave: () => translate({id: 'search.leave', message: 'sluiten'}),
  enterKey: () => translate({id: 'search.enterKey', message: 'Entertoets'}),
  upKey: () => translate({id: 'search.upKey', message: 'Pijl omhoog'}),
  downKey: () => translate({id: 'search.downKey', message: 'Pijl omlaag'}),
  escapeKey: () => translate({id: 'search.escapeKey', message: 'Escapetoets'}),
  results: () => translate({id: 'search.results', message: 'Resultaten'}),
  all: () => translate({id: 'search.all', message: 'Alle resultaten'}),
  didYouMean: () => translate({id: 'search.didYouMean', message: 'Bedoelde je'}),
  nothing: (question: string) =>
    translate({id: 'search.nothing', message: 'Niets gevonden voor “{question}”.'}, {question}),
  waysOn: () =>
    translate({
      id: 'search.waysOn',
      message: 'Probeer één woord, of een ander woord voor hetzelfde. Of kijk hier:',
    }),
  terms: () => translate({id: 'search.terms', message: 'Alle begrippen'}),
  method: () => translate({id: 'search.method', message: 'De methodiek in het kort'}),
  home: () => translate({id: 'search.home', message: 'Het begin'}),
  failed: () =>
    translate({
      id: 'search.failed',
      message: 'Zoeken lukt nu niet. Kijk of je internet hebt, en probeer het nog eens.',
    }),
  again: () => translate({id: 'search.again', message: 'Probeer opnieuw'}),
  loading: () => translate({id: 'search.loading', message: 'Even zoeken …'}),
  fallback: () =>
    translate({
      id: 'search.fallback',
      message: 'De zoekdienst is niet bereikbaar. Deze resultaten komen van je eigen apparaat.',
    }),
  lastBuild: () =>
    translate({
      id: 'search.lastBuild',
      message:
        'Je werkt aan de site: dit zoekt in de laatste keer dat je haar bouwde (npm run build).',
    }),
  filter: () => translate({id: 'search.filter', message: 'Wat zoek je?'}),
  everything: () => translate({id: 'search.everything', message: 'Alles'}),
  more: () => translate({id: 'search.more', message: 'Toon meer'}),
  noScript: () =>
    translate({
      id: 'search.noScript',
      message: 'Zoeken werkt alleen met JavaScript. Zonder vind je alles langs deze wegen:',
    }),
};

/** How many pages were found, in words. */
export const countWords = (count: number): string => {
  switch (count) {
    case 0:
      return translate({id: 'search.count.none', message: 'Niets gevonden'});
    case 1:
      return translate({id: 'search.count.one', message: '1 pagina gevonden'});
    default:
      return translate({id: 'search.count.many', message: '{count} pagina’s gevonden'}, {count});
  }
};
