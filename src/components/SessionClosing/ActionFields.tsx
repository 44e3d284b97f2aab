import type {ReactNode} from 'react';
import {personsOf} from '@site/src/domain/intervision/session';
import {LINE_MAX, type Action, type Intervision} from '@site/src/schemas/records/intervision';
import type {Session} from '@site/src/storage/session';
import button from '../Button/styles.module.css';
import tool from '../RecordTool/styles.tool.module.css';
import GuardedField from '../GuardedField';
import SelectField from '../RecordTool/SelectField';
import DayField from '../SessionPlanner/DayField';
import {changePlan} from '../SessionPlanner/changePlan';
import {personText, text as planner} from '../SessionPlanner/text';
import {text} from './text';

type Props = {session: Session; data: Intervision};

/** One action for each person who brought a question, with a day. */
export default function ActionFields({session, data}: Props): ReactNode {
  const {actions, people, roles} = data;
  // There is always one to fill in; it is kept from the first word on.
  const shown: [string, Action][] =
    Object.keys(actions).length === 0
      ? [['a1', {who: roles.questioner, what: '', by: ''}]]
      : Object.entries(actions);
  const change = (key: string, action: Action) =>
    changePlan(session, (now) => ({actions: {...now.actions, [key]: action}}));
  const add = () => {
    const last = Math.max(0, ...shown.map(([key]) => Number(key.slice(1)) || 0));
    changePlan(session, {
      actions: {...Object.fromEntries(shown), [`a${last + 1}`]: {who: null, what: '', by: ''}},
    });
  };
  return (
    <>
      {shown.map(([key, action], index) => (
        <fieldset key={key} className={tool.outcome}>
          <legend>{text.action(index + 1)}</legend>
          <SelectField
            label={text.who()}
            value={action.who ?? ''}
            options={[
              {value: '', label: planner.nobody()},
              ...personsOf(people).map((person) => ({
                value: person,
                label: personText(person, people[person]?.name),
              })),
            ]}
            onChange={(who) => change(key, {...action, who: who === '' ? null : who})}
          />
          <GuardedField
            label={text.what()}
            hint={text.whatHint()}
            lines={2}
            maxLength={LINE_MAX}
            value={action.what}
            onChange={(what) => change(key, {...action, what})}
          />
          <DayField
            label={text.by()}
            value={action.by}
            onChange={(by) => change(key, {...action, by})}
          />
        </fieldset>
      ))}
      <button type="button" className={button.round} onClick={add}>
        {text.add()}
      </button>
    </>
  );
}
