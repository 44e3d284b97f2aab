import path from 'node:path';
import {loadContent} from '@site/src/plugins/catalog/loadContent';
import {toShownPaths} from '@site/src/plugins/catalog/output/learningPaths';
import {minutesIn} from '@site/src/domain/learning/minutesIn';
import {stepsIn} from '@site/src/domain/learning/stepsIn';

const {content} = loadContent(path.join(__dirname, '../..'));
const paths = toShownPaths(content.catalog, content.documents);

test.each(paths.map((one) => [one.id, one] as const))(
  'each piece of %s takes 10 to 20 minutes, besides what is done in the real world',
  (_id, {modules}) => {
    const odd = modules
      .flatMap(({pieces}) => pieces)
      .map(({title, steps}) => `${title}: ${minutesIn(steps)}`)
      .filter((piece) => !/: (?:1\d|20)$/.test(piece));
    expect(odd).toEqual([]);
  },
);

test('who begins as a coach has six parts of some four hours, each with something in the real world', () => {
  const onboarding = paths.find(({id}) => id === 'inwerken');
  expect(onboarding?.modules).toHaveLength(6);
  const minutes = minutesIn(stepsIn(onboarding ?? {modules: []}));
  expect(minutes).toBeGreaterThanOrEqual(220);
  expect(minutes).toBeLessThanOrEqual(260);
  const tasks = onboarding?.modules.map(
    (module) => stepsIn({modules: [module]}).filter(({kind}) => kind === 'task').length,
  );
  expect(tasks?.every((count) => count > 0)).toBe(true);
});

test('no two steps of a path have the same title', () => {
  for (const one of paths) {
    const titles = stepsIn(one).map(({title}) => title);
    expect(titles.filter((title, place) => titles.indexOf(title) < place)).toEqual([]);
  }
});
