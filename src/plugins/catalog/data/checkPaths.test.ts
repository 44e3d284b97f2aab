import {learningPath, pageStep} from '@site/test/builders/learningPath';
import {catalog} from '@site/test/builders/records';
import type {Path} from '../../../schemas/path';
import {checkPaths} from './checkPaths';

const said = (...paths: Path[]) =>
  checkPaths(catalog({paths})).map(({field, message}) => `${field}: ${message}`);

/** A path with one step. */
const pathOf = (id: string, step: Path['modules'][number]['pieces'][number]['steps'][number]) =>
  learningPath({
    id,
    modules: [{title: 'Deel', about: 'Je doet.', pieces: [{title: 'Stuk', steps: [step]}]}],
  });

test('a path whose cases and checks are there has no problem', () => {
  expect(said(learningPath())).toEqual([]);
});

test('a step to a case or check that is not there is refused, and the nearest one is named', () => {
  const base = {id: 'stap', title: 'Kies', about: 'Doe dit.'};
  expect(
    said(
      pathOf('een', {...base, kind: 'case', case: 'de-deu'}),
      pathOf('twee', {...base, id: 'stap-twee', kind: 'check', check: 'geld'}),
    ),
  ).toEqual([
    'modules.0.pieces.0.steps.0.case: "de-deu" bestaat niet. Bedoelde je de-deur?',
    'modules.0.pieces.0.steps.0.check: "geld" bestaat niet.',
  ]);
});

test('an id that stands in two paths is refused at the second', () => {
  expect(said(pathOf('een', pageStep('stap')), pathOf('twee', pageStep('stap')))).toEqual([
    'modules.0.pieces.0.steps.0.id: "stap" staat ook in het leerpad "een". Geef deze stap een eigen id.',
  ]);
});
