import {ContentError, formatNotices, formatProblems, type Problem} from './problems';

const problem = (partial: Partial<Problem> = {}): Problem => ({
  file: 'data/site.yaml',
  message: 'dit veld ontbreekt; vul het in.',
  ...partial,
});

test('counts one problem as one', () => {
  expect(formatProblems([problem({line: 3, field: 'title'})])).toBe(
    `De inhoud klopt nog niet: 1 probleem.
  data/site.yaml:3 · title: dit veld ontbreekt; vul het in.`,
  );
});

test('puts problems in the order of files and lines, one to a line', () => {
  const problems = [
    problem({file: 'docs/over.mdx', line: 10}),
    problem({line: 12}),
    problem({line: 2, field: 'figure.value'}),
    problem(),
  ];
  expect(formatProblems(problems)).toBe(
    `De inhoud klopt nog niet: 4 problemen.
  data/site.yaml · dit veld ontbreekt; vul het in.
  data/site.yaml:2 · figure.value: dit veld ontbreekt; vul het in.
  data/site.yaml:12 · dit veld ontbreekt; vul het in.
  docs/over.mdx:10 · dit veld ontbreekt; vul het in.`,
  );
});

test('leaves the list of problems as it was', () => {
  const problems = [problem({line: 2}), problem({line: 1})];
  formatProblems(problems);
  expect(problems.map(({line}) => line)).toEqual([2, 1]);
});

test('a ContentError shows an editor the list and no stack', () => {
  const error = new ContentError([problem({line: 3})]);
  expect(error.message).toBe(formatProblems([problem({line: 3})]));
  expect(error.stack).toBe(error.message);
  expect(error.name).toBe('ContentError');
});

test('asks for another look at notices, in the order of files and lines, without a count', () => {
  const notices = [
    problem({file: 'data/terms.yaml', line: 12, message: '"pilot" staat op geen enkele pagina.'}),
    problem({file: 'data/terms.yaml', line: 2, field: 'forms', message: 'kijk hier.'}),
    problem(),
  ];
  expect(formatNotices(notices)).toBe(
    `Om nog eens naar te kijken:
  data/site.yaml · dit veld ontbreekt; vul het in.
  data/terms.yaml:2 · forms: kijk hier.
  data/terms.yaml:12 · "pilot" staat op geen enkele pagina.`,
  );
  expect(notices.map(({line}) => line)).toEqual([12, 2, undefined]);
});
