import * as v from 'valibot';
import {EvalQueriesSchema, EvalSectionsSchema} from './searchEval';

const section = {page: '/a/', url: '/a/#b', anchor: 'b', title: 'A', heading: 'B', text: 'C'};

const anchorsOf = (...anchors: unknown[]) =>
  v
    .parse(
      EvalSectionsSchema,
      anchors.map((anchor) => ({...section, anchor})),
    )
    .map(({anchor}) => anchor);

test('an anchor that is null, empty or absent is that of the part before the first heading', () => {
  expect(anchorsOf('b', null, '', undefined)).toEqual(['b', null, null, null]);
});

test('what a section does not have is empty', () => {
  expect(v.parse(EvalSectionsSchema, [{page: '/a/', text: null}])).toEqual([
    {page: '/a/', url: '', anchor: null, lvl0: '', title: '', heading: '', text: ''},
  ]);
});

test('refuses a section without a page', () => {
  expect(v.is(EvalSectionsSchema, [{...section, page: undefined}])).toBe(false);
});

test('takes of a question what it needs', () => {
  expect(
    v.parse(EvalQueriesSchema, {about: 'x', queries: [{id: 'q1', query: 'a', kind: 'exact'}]}),
  ).toEqual({queries: [{id: 'q1', query: 'a'}]});
});
