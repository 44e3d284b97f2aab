import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {StepOnPage} from '@site/src/domain/catalog/types';
import {text} from './text';

/** Of which path this page is a step. */
export default function WhichPath({step: {path, module}}: {step: StepOnPage}): ReactNode {
  return (
    <p>
      {text.stepOf()} <Link to={`/leren/${path.id}`}>{path.title}</Link>, {text.module(module)}
    </p>
  );
}
