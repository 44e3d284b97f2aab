import {translate} from '@docusaurus/Translate';

/** What is said before a player of another site loads. */
export const elsewhereText = {
  title: (host: string) =>
    translate({id: 'elsewhere.title', message: 'De opname staat bij {host}'}, {host}),
  before: () =>
    translate({
      id: 'elsewhere.before',
      message: 'Zolang je niet op de knop drukt, haalt deze pagina er niets op.',
    }),
  show: (host: string) =>
    translate({id: 'elsewhere.show', message: 'Laad de opname van {host}'}, {host}),
  there: (host: string) => translate({id: 'elsewhere.there', message: 'Open bij {host}'}, {host}),
};
