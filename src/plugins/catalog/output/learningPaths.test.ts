import {learningPath, pageStep} from '@site/test/builders/learningPath';
import {catalog, documentUses} from '@site/test/builders/records';
import {stepsIn} from '../../../domain/learning/stepsIn';
import {toPathList, toShownPaths, toStepsByPage} from './learningPaths';

const DOCUMENTS = [documentUses({address: '/casussen/eigen', minutes: 4})];
const shown = (paths = [learningPath()]) => toShownPaths(catalog({paths}), DOCUMENTS);

test('a step knows where it is done, how long it takes, and what would show that it was done', () => {
  expect(
    shown()
      .flatMap(stepsIn)
      .map(({id, to, minutes, proof}) => [id, to, minutes, proof]),
  ).toEqual([
    ['stap-lezen', '/casussen/eigen', 4, undefined],
    [
      'stap-vragen',
      '/leren/vragen/contact',
      4,
      {
        kind: 'check',
        questions: ['vraag-een', 'vraag-meer', 'vraag-zin', 'vraag-volgorde', 'vraag-paren'],
      },
    ],
    ['stap-bellen', undefined, undefined, undefined],
    ['stap-casus', '/casussen/de-deur', 5, {kind: 'case', story: 'de-deur'}],
    ['stap-terugblik', '/casussen/eigen', 12, {kind: 'form', form: 'reflection'}],
  ]);
});

test('paths stand in the order of their numbers, with what they take together', () => {
  const later = learningPath({
    id: 'later',
    number: 0,
    modules: [
      {title: 'Deel', about: 'Je leest.', pieces: [{title: 'Stuk', steps: [pageStep('los')]}]},
    ],
  });
  expect(toPathList(shown([learningPath(), later]))).toMatchObject([
    {id: 'later', modules: 1, steps: 1, minutes: 4},
    {id: 'inwerken', modules: 2, steps: 5, minutes: 25},
  ]);
});

test('a page knows every step that is done on it', () => {
  expect(toStepsByPage(shown()).get('/casussen/eigen')).toEqual([
    {id: 'stap-lezen', path: {id: 'inwerken', title: 'Inwerken'}, module: 'Bellen'},
    {id: 'stap-terugblik', path: {id: 'inwerken', title: 'Inwerken'}, module: 'Kiezen'},
  ]);
});
