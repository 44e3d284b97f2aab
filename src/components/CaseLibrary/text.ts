import {translate} from '@docusaurus/Translate';

/** What the list of cases says. */
export const text = {
  domain: () => translate({id: 'caseLibrary.domain', message: 'Leefgebied'}),
  dilemma: () => translate({id: 'caseLibrary.dilemma', message: 'Dilemma'}),
  method: () => translate({id: 'caseLibrary.method', message: 'Manier van intervisie'}),
  all: () => translate({id: 'caseLibrary.all', message: 'Alle'}),
  count: (count: number) =>
    count === 1
      ? translate({id: 'caseLibrary.one', message: '1 casus'})
      : translate({id: 'caseLibrary.count', message: '{count} casussen'}, {count}),
  clear: () => translate({id: 'caseLibrary.clear', message: 'Laat alle casussen zien'}),
  meta: (minutes: number, dilemma: string, domains: readonly string[]) =>
    translate(
      {id: 'caseLibrary.meta', message: '{minutes} minuten. {dilemma}. {domains}.'},
      {minutes, dilemma, domains: domains.join(', ')},
    ),
};
