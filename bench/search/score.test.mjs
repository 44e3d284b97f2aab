// @ts-check
import {judge, summarise, summariseKinds} from './score.mjs';

const question = {id: 'q', kind: 'exact', query: 'x', pages: ['/a/', '/b/'], anchors: ['/a/#one']};

/** @param {string[]} addresses with or without an anchor */
const hits = (...addresses) =>
  addresses.map((address) => {
    const [page = '', anchor = null] = address.split('#');
    return {page, anchor};
  });

describe('judge', () => {
  it('counts the first page that answers', () => {
    expect(judge(question, hits('/c/', '/b/', '/a/#one')).rank).toBe(2);
  });

  it('counts nothing after the tenth', () => {
    const others = Array.from({length: 10}, (_, index) => `/x${index}/`);
    expect(judge(question, hits(...others, '/a/#one'))).toEqual({
      rank: undefined,
      heading: undefined,
    });
  });

  it('tells a right heading from another one', () => {
    expect(judge(question, hits('/a/#one')).heading).toBe(true);
    expect(judge(question, hits('/a/')).heading).toBe(false);
  });

  it('does not judge the heading of a page for which none is asked', () => {
    expect(judge(question, hits('/b/#one')).heading).toBeUndefined();
  });
});

describe('summarise', () => {
  const judged = [
    {rank: 1, heading: true},
    {rank: 4, heading: false},
    {rank: 6, heading: undefined},
    {rank: undefined, heading: undefined},
  ];

  it('counts what was not found as nothing', () => {
    expect(summarise(judged)).toEqual({
      count: 4,
      mrr: (1 + 1 / 4 + 1 / 6) / 4,
      first: 0.25,
      five: 0.5,
      heading: 0.5,
    });
  });

  it('tells nothing of headings where none were judged', () => {
    expect(summarise(judged.slice(2)).heading).toBeUndefined();
  });

  it('takes the kinds apart', () => {
    const kinds = summariseKinds(
      ['typo', 'exact', 'typo', 'exact'].map((kind) => ({...question, kind})),
      judged,
    );
    expect([...kinds].map(([kind, {count, first}]) => [kind, count, first])).toEqual([
      ['exact', 2, 0],
      ['typo', 2, 0.5],
    ]);
  });
});
