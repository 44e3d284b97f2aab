import type {ReactNode} from 'react';
import ErrorPageContent from '@theme/ErrorPageContent';
import type {Props} from '@theme/Error';

/**
 * In place of everything, when what stands around a page stops with an error. Without bar and footer,
 * because one of those may be what failed.
 */
export default function ErrorPage(props: Props): ReactNode {
  return <ErrorPageContent {...props} />;
}
