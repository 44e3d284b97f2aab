import {catalog, documentUses, term} from '@site/test/builders/records';
import {unusedTerms} from './unusedTerms';

const uses = (file: string, terms: string[] = []) => documentUses({file, terms});

describe('terms that stand on no page', () => {
  const TERMS = catalog({
    terms: [term(), term({id: 'hulpvraag', term: 'hulpvraag'}), term({id: 'pilot', term: 'pilot'})],
  });

  test('are named, each with what to do', () => {
    expect(unusedTerms(TERMS, [uses('docs/index.mdx', ['hulpvraag'])])).toEqual([
      {
        file: 'data/terms.yaml',
        line: 1,
        message:
          '"caseload" staat op geen enkele pagina. Gebruik het woord, voeg een vorm toe bij forms, of haal het weg.',
      },
      {
        file: 'data/terms.yaml',
        line: 3,
        message:
          '"pilot" staat op geen enkele pagina. Gebruik het woord, voeg een vorm toe bij forms, of haal het weg.',
      },
    ]);
  });

  test('are none when each stands in a page or in a post', () => {
    const documents = [
      uses('docs/index.mdx', ['hulpvraag', 'pilot']),
      uses('blog/nieuws.mdx', ['caseload']),
    ];
    expect(unusedTerms(TERMS, documents)).toEqual([]);
  });
});
