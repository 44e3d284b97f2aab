import type {ReactNode} from 'react';
import {dealRoles} from '@site/src/domain/intervision/deal';
import {personsOf, resized} from '@site/src/domain/intervision/session';
import {
  NAME_MAX,
  PEOPLE_LEAST,
  PEOPLE_MOST,
  type Intervision,
  type People,
} from '@site/src/schemas/records/intervision';
import type {Session} from '@site/src/storage/session';
import GuardedField from '../GuardedField';
import tool from '../RecordTool/styles.tool.module.css';
import NumberField from './NumberField';
import {changePlan} from './changePlan';
import {personText, text} from './text';

type Props = {session: Session; data: Intervision};

/** How many people there are; their names are optional, and who is not there gets no role. */
export default function PeopleFields({session, data}: Props): ReactNode {
  const {people} = data;
  // Who stays keeps the role; only what came free is dealt again.
  const change = (next: People) =>
    changePlan(session, ({roles}) => ({people: next, roles: dealRoles(next, [], roles)}));
  const persons = personsOf(people);
  return (
    <>
      <NumberField
        label={text.people()}
        value={persons.length}
        least={PEOPLE_LEAST}
        most={PEOPLE_MOST}
        onChange={(count) => change(resized(people, count))}
      />
      <details className={tool.fold}>
        <summary>{text.names()}</summary>
        <p>{text.namesStay()}</p>
        {persons.map((person) => {
          const one = people[person] ?? {name: '', here: true};
          return (
            <fieldset key={person} className={tool.outcome}>
              <legend>{personText(person)}</legend>
              <GuardedField
                label={text.name()}
                lines={1}
                maxLength={NAME_MAX}
                value={one.name}
                onChange={(name) =>
                  changePlan(session, {people: {...people, [person]: {...one, name}}})
                }
              />
              <label className={tool.tick}>
                <input
                  type="checkbox"
                  checked={one.here}
                  onChange={({target}) =>
                    change({...people, [person]: {...one, here: target.checked}})
                  }
                />
                {text.here()}
              </label>
            </fieldset>
          );
        })}
      </details>
    </>
  );
}
