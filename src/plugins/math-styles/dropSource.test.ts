import dropSource from './dropSource';

test('the TeX of a formula is dropped, and its MathML stays', () => {
  const letter = {tagName: 'mi', children: []};
  const tree = {
    children: [
      {tagName: 'p', children: []},
      {
        tagName: 'math',
        children: [{tagName: 'semantics', children: [letter, {tagName: 'annotation'}]}],
      },
    ],
  };
  dropSource()(tree);
  expect(tree).toEqual({
    children: [
      {tagName: 'p', children: []},
      {tagName: 'math', children: [{tagName: 'semantics', children: [letter]}]},
    ],
  });
});
