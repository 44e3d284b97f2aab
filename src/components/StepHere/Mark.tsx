import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {paths} from '@site/src/content/paths';
import type {StepOnPage} from '@site/src/domain/catalog/types';
import {progressIn} from '@site/src/domain/learning/progress';
import type {Proofs} from '@site/src/domain/learning/proofs';
import {stepsIn} from '@site/src/domain/learning/stepsIn';
import type {Session} from '@site/src/storage/session';
import StepMark from '../Learning/StepMark';
import {useSession} from '../Notebook/useSession';
import WhichPath from './WhichPath';
import {text} from './text';

type Props = {session: Session; here: StepOnPage; proofs: Proofs};

/** One step of this page: of which path, whether it was done, and what comes next once it was. */
export default function Mark({session, here, proofs}: Props): ReactNode {
  const {record} = useSession(session);
  const path = paths.find(({id}) => id === here.path.id);
  const step = path && stepsIn(path).find(({id}) => id === here.id);
  if (!path || !step || record.kind !== 'learning') {
    return null;
  }
  const {done, next} = progressIn(path, record.data, proofs);
  return (
    <>
      <WhichPath step={here} />
      <StepMark
        session={session}
        step={step.id}
        // A page may be a step of two paths under one title.
        title={`${step.title} (${path.title})`}
        done={done.get(step.id)}
      />
      {done.has(step.id) && next && (
        <p>
          {text.next()} <Link to={next.to ?? `/leren/${path.id}`}>{next.title}</Link>
        </p>
      )}
    </>
  );
}
