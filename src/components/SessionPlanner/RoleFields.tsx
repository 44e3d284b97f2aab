import type {ReactNode} from 'react';
import {ROLES, dealRoles} from '@site/src/domain/intervision/deal';
import {earlierOf, personsOf, type SessionRecord} from '@site/src/domain/intervision/session';
import type {Intervision} from '@site/src/schemas/records/intervision';
import type {Session} from '@site/src/storage/session';
import button from '../Button/styles.module.css';
import SelectField from '../RecordTool/SelectField';
import tool from '../RecordTool/styles.tool.module.css';
import {changePlan} from './changePlan';
import {personText, roleText, text} from './text';

type Props = {
  session: Session;
  data: Intervision;
  record: SessionRecord;
  sessions: readonly SessionRecord[];
};

/** Who does what; the roles go round a fixed group, and may be changed by hand. */
export default function RoleFields({session, data, record, sessions}: Props): ReactNode {
  const {people, roles} = data;
  const present = personsOf(people).filter((person) => people[person]?.here);
  const deal = () => {
    const before = earlierOf(sessions, record).map((earlier) => earlier.data.roles);
    changePlan(session, {roles: dealRoles(people, before)});
  };
  return (
    <fieldset className={tool.outcome}>
      <legend>{text.roles()}</legend>
      {ROLES.map((role) => (
        <SelectField
          key={role}
          label={roleText(role)}
          value={roles[role] ?? ''}
          options={[
            {value: '', label: text.nobody()},
            ...present.map((person) => ({
              value: person,
              label: personText(person, people[person]?.name),
            })),
          ]}
          onChange={(person) =>
            changePlan(session, {roles: {...roles, [role]: person === '' ? null : person}})
          }
        />
      ))}
      <button type="button" className={button.round} onClick={deal}>
        {text.deal()}
      </button>
      <p className={tool.quiet}>{text.dealing()}</p>
    </fieldset>
  );
}
