import type {ReactNode} from 'react';
import type {Expression} from '@site/src/domain/formation/expression';
import {dutchNumber} from './numbers';

type Props<Id extends string> = {
  expression: Expression<Id>;
  /** What stands for a quantity: its name, or its number. */
  show: (id: Id) => string;
  /** Whether that is a number. */
  filled?: boolean;
};

/** A formula as MathML, which browsers draw and read aloud themselves: no script, no font. */
export default function Notation<Id extends string>(props: Props<Id>): ReactNode {
  const {expression, show, filled = false} = props;
  switch (expression.kind) {
    case 'of':
      return filled ? <mn>{show(expression.id)}</mn> : <mtext>{show(expression.id)}</mtext>;
    case 'number':
      return <mn>{dutchNumber(expression.value)}</mn>;
    case 'times':
      return <Joined terms={expression.terms} sign="×" show={show} filled={filled} />;
    case 'plus':
      return <Joined terms={expression.terms} sign="+" show={show} filled={filled} />;
    case 'over':
      return (
        <mfrac>
          <mrow>
            <Notation expression={expression.top} show={show} filled={filled} />
          </mrow>
          <mrow>
            <Notation expression={expression.bottom} show={show} filled={filled} />
          </mrow>
        </mfrac>
      );
  }
}

type JoinedProps<Id extends string> = Omit<Props<Id>, 'expression'> & {
  terms: readonly Expression<Id>[];
  sign: '×' | '+';
};

function Joined<Id extends string>({
  terms,
  sign,
  show,
  filled = false,
}: JoinedProps<Id>): ReactNode {
  return (
    <mrow>
      {terms.map((term, index) => {
        const inner = <Notation expression={term} show={show} filled={filled} />;
        return (
          // The terms of a formula never change places.
          <mrow key={index}>
            {index > 0 && <mo form="infix">{sign}</mo>}
            {sign === '×' && term.kind === 'plus' ? (
              <mrow>
                <mo>(</mo>
                {inner}
                <mo>)</mo>
              </mrow>
            ) : (
              inner
            )}
          </mrow>
        );
      })}
    </mrow>
  );
}
