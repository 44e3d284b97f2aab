import {cellFormula, evaluate, number, of, over, plus, times} from './expression';

const tree = over(times(of<'a' | 'b'>('a'), plus(of<'a' | 'b'>('b'), number(1))), number(2));

test('one tree gives the outcome and the formula of a cell', () => {
  const values = {a: 3, b: 4};
  expect(evaluate(tree, (id) => values[id])).toBe(7.5);
  expect(cellFormula(tree, (id) => `[.${id.toUpperCase()}1]`)).toBe('([.A1]*([.B1]+1))/2');
});
