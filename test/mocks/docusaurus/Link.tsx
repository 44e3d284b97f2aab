import type {ReactNode} from 'react';

type Props = {
  to: string;
  children?: ReactNode;
  className?: string;
  isNavLink?: boolean;
  activeClassName?: string;
};

export default function Link({to, children, className}: Props): ReactNode {
  return (
    <a href={to} className={className}>
      {children}
    </a>
  );
}
