import type {PlannedMethod} from '@site/src/domain/catalog/types';
import {dealRoles} from '@site/src/domain/intervision/deal';
import {nextAfter} from '@site/src/domain/intervision/lookBack';
import {
  earlierOf,
  newSession,
  peopleOf,
  type SessionRecord,
} from '@site/src/domain/intervision/session';
import {sessionSteps} from '@site/src/domain/intervision/sessionSteps';
import {VERSIONS} from '@site/src/schemas/records/record';
import type {Intervision} from '@site/src/schemas/records/intervision';
import type {LinkedPlan} from '@site/src/domain/intervision/planLink';
import {freshRecord} from '@site/src/storage/freshRecord';
import {beginRecord} from '@site/src/storage/openRecord';
import {ownSteps} from '../MethodList/ownSteps';
import {text} from './text';

const PEOPLE = 6;
const MINUTES = 90;
const START = '13:30';

/** As much of a method as a session keeps of it. */
export const chosenMethod = ({id, name, timing, steps}: PlannedMethod) => ({
  method: {id, name, timing},
  steps: sessionSteps(steps, ownSteps()),
});

/** Begins a plan and writes it, so that the address that leads to it leads somewhere; gives its id. */
export function beginPlan(method: PlannedMethod, linked?: LinkedPlan): string {
  const fresh = freshRecord();
  const data = newSession(
    {
      group: fresh.id,
      minutes: linked?.minutes ?? MINUTES,
      start: linked?.start ?? START,
      people: peopleOf(linked?.people ?? PEOPLE),
      ...chosenMethod(method),
    },
    [],
  );
  return keep(fresh, {
    ...data,
    ...(linked && {
      day: linked.day,
      chosen: linked.chosen,
      roles: dealRoles(data.people, [], linked.roles),
    }),
  });
}

/** The next session of the same group: its roles move on, its actions come to be looked back on. */
export function beginNext(before: SessionRecord, sessions: readonly SessionRecord[]): string {
  const {lookBack, place, ...begin} = nextAfter(before);
  const roles = [...earlierOf(sessions, before), before].map(({data}) => data.roles);
  return keep(freshRecord(), {...newSession(begin, roles), lookBack, place});
}

function keep(fresh: ReturnType<typeof freshRecord>, data: Intervision): string {
  const session = beginRecord({
    ...fresh,
    kind: 'intervision' as const,
    v: VERSIONS.intervision,
    title: text.title(data.method.name),
    data,
  });
  session.change((record) => record);
  return fresh.id;
}
