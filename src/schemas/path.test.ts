import * as v from 'valibot';
import {learningPath, pageStep} from '@site/test/builders/learningPath';
import {PathSchema, type Step} from './path';

/** What the schema has against a path with these steps. */
const said = (...steps: readonly unknown[]): string[] => {
  const modules = [{title: 'Deel', about: 'Je doet.', pieces: [{title: 'Stuk', steps}]}];
  const parsed = v.safeParse(PathSchema, {...learningPath(), modules});
  return (parsed.issues ?? []).map(
    (issue) => `${v.getDotPath(issue)?.split('.').slice(5).join('.')}: ${issue.message}`,
  );
};
const base = {id: 'stap', title: 'Doe dit', about: 'Let op hoe het begint.'};

test('a path with a step of most kinds is one', () => {
  expect(v.is(PathSchema, learningPath())).toBe(true);
});

const media = (page: string) => said({...base, kind: 'media', page, minutes: 5});

test('a recording stands in webinars, podcasts or films', () => {
  expect(media('/podcasts')).toEqual([]);
  expect(media('/films/leiden')).toEqual([]);
  expect(media('/filmsterren')).toEqual([
    '0.page: een opname staat in /webinars, /podcasts of /films',
  ]);
});

test('a form is one of ours, and says how long it takes', () => {
  expect(said({...base, kind: 'form', form: 'reflection', minutes: 12})).toEqual([]);
  expect(said({...base, kind: 'form', form: 'reflection'})).toHaveLength(1);
  expect(said({...base, kind: 'form', form: 'enquete', minutes: 5})).toHaveLength(1);
});

test('something in the real world needs no page, and takes no minutes', () => {
  expect(said({...base, kind: 'task'})).toEqual([]);
  expect(said({...base, kind: 'task', minutes: 30})).toHaveLength(1);
});

test('two steps of a path with one id are refused at the second', () => {
  const twice: Step[] = [pageStep('stap'), pageStep('stap')];
  expect(said(...twice)).toEqual(['1.id: "stap" staat er twee keer; geef dit een eigen id']);
});
