/**
 * A formula as a tree, so that what is shown, what is reckoned and what a spreadsheet gets are the same.
 * `of` names a quantity; `number` is a constant, such as 60 minutes in an hour.
 */
export type Expression<Id extends string> =
  | {kind: 'of'; id: Id}
  | {kind: 'number'; value: number}
  | {kind: 'times'; terms: readonly Expression<Id>[]}
  | {kind: 'plus'; terms: readonly Expression<Id>[]}
  | {kind: 'over'; top: Expression<Id>; bottom: Expression<Id>};

export const of = <Id extends string>(id: Id): Expression<Id> => ({kind: 'of', id});
export const number = (value: number): Expression<never> => ({kind: 'number', value});
export const times = <Id extends string>(...terms: Expression<Id>[]): Expression<Id> => ({
  kind: 'times',
  terms,
});
export const plus = <Id extends string>(...terms: Expression<Id>[]): Expression<Id> => ({
  kind: 'plus',
  terms,
});
export const over = <Id extends string>(
  top: Expression<Id>,
  bottom: Expression<Id>,
): Expression<Id> => ({kind: 'over', top, bottom});

/**
 * The outcome of a formula.
 *
 * @param valueOf each quantity in its own unit; the outcome is in what these make together
 */
export function evaluate<Id extends string>(
  expression: Expression<Id>,
  valueOf: (id: Id) => number,
): number {
  const value = (one: Expression<Id>): number => evaluate(one, valueOf);
  switch (expression.kind) {
    case 'of':
      return valueOf(expression.id);
    case 'number':
      return expression.value;
    case 'times':
      return expression.terms.reduce((product, term) => product * value(term), 1);
    case 'plus':
      return expression.terms.reduce((sum, term) => sum + value(term), 0);
    case 'over':
      return value(expression.top) / value(expression.bottom);
  }
}

/**
 * The formula as OpenFormula writes it, without the sign before it.
 *
 * @param cellOf where each quantity stands, as `[.D2]`
 */
export function cellFormula<Id extends string>(
  expression: Expression<Id>,
  cellOf: (id: Id) => string,
): string {
  const inside = (one: Expression<Id>): string => {
    const formula = cellFormula(one, cellOf);
    return one.kind === 'of' || one.kind === 'number' ? formula : `(${formula})`;
  };
  switch (expression.kind) {
    case 'of':
      return cellOf(expression.id);
    case 'number':
      return String(expression.value);
    case 'times':
      return expression.terms.map(inside).join('*');
    case 'plus':
      return expression.terms.map(inside).join('+');
    case 'over':
      return `${inside(expression.top)}/${inside(expression.bottom)}`;
  }
}
