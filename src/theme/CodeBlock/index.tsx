import type {ReactNode} from 'react';
import CodeBlock from '@site/src/components/CodeBlock';

/** Markdown gives the code as one text. */
export default function ThemeCodeBlock({children}: {children?: ReactNode}): ReactNode {
  return <CodeBlock code={typeof children === 'string' ? children.replace(/\n$/, '') : ''} />;
}
