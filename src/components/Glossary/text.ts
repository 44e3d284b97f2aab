import {translate} from '@docusaurus/Translate';

export const text = {
  letters: () => translate({id: 'glossary.letters', message: 'Begrippen op letter'}),
  field: () => translate({id: 'glossary.field', message: 'Zoek een begrip'}),
  clear: () => translate({id: 'glossary.clear', message: 'Wis'}),
  count: (count: number) => {
    switch (count) {
      case 0:
        return translate({
          id: 'glossary.count.none',
          message: 'Geen begrip gevonden. Typ een ander woord of minder letters.',
        });
      case 1:
        return translate({id: 'glossary.count.one', message: '1 begrip'});
      default:
        return translate({id: 'glossary.count', message: '{count} begrippen'}, {count});
    }
  },
  ours: () => translate({id: 'glossary.ours', message: 'Uitleg van de redactie'}),
  source: (count: number) =>
    count === 1
      ? translate({id: 'glossary.source', message: 'Bron:'})
      : translate({id: 'glossary.sources', message: 'Bronnen:'}),
  see: () => translate({id: 'glossary.see', message: 'Zie ook:'}),
  page: (term: string) =>
    translate({id: 'glossary.page', message: 'Lees meer over {term}'}, {term}),
};
