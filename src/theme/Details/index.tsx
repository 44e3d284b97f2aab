import type {ComponentProps, ReactNode} from 'react';

type Props = ComponentProps<'details'> & {summary?: ReactNode};

/** Native details, which the browser opens and closes itself. */
export default function Details({summary, children, ...props}: Props): ReactNode {
  return (
    <details {...props}>
      {summary}
      {children}
    </details>
  );
}
