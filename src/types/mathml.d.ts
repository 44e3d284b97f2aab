import type {DetailedHTMLProps, HTMLAttributes} from 'react';

type MathAttributes = HTMLAttributes<MathMLElement> & {
  display?: 'block' | 'inline';
  form?: 'infix';
};
type MathElement = DetailedHTMLProps<MathAttributes, MathMLElement>;

// React renders MathML; its types leave it out.
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      math: MathElement;
      mrow: MathElement;
      mfrac: MathElement;
      mn: MathElement;
      mo: MathElement;
      mtext: MathElement;
    }
  }
}
