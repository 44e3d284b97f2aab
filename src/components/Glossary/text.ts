import {translate} from '@docusaurus/Translate';

export const text = {
  letters: () => translate({id: 'glossary.letters', message: 'Begrippen op letter'}),
  ours: () => translate({id: 'glossary.ours', message: 'Uitleg van de redactie'}),
  source: (count: number) =>
    count === 1
      ? translate({id: 'glossary.source', message: 'Bron:'})
      : translate({id: 'glossary.sources', message: 'Bronnen:'}),
  see: () => translate({id: 'glossary.see', message: 'Zie ook:'}),
  page: (term: string) =>
    translate({id: 'glossary.page', message: 'Lees meer over {term}'}, {term}),
};
