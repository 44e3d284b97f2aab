import type {ReactNode} from 'react';
import {LINE_MAX, type Intervision, type Outcome} from '@site/src/schemas/records/intervision';
import type {Session} from '@site/src/storage/session';
import GuardedField from '../GuardedField';
import tool from '../RecordTool/styles.tool.module.css';
import {changePlan} from './changePlan';
import {OUTCOMES, outcomeText, personText, text} from './text';

type Props = {session: Session; data: Intervision};

/** What the group agreed the last time, with what came of it. */
export default function LookBackFields({session, data}: Props): ReactNode {
  const {lookBack, people} = data;
  const entries = Object.entries(lookBack);
  if (entries.length === 0) {
    return null;
  }
  const change = (key: string, changed: {outcome: Outcome} | {learned: string}) =>
    changePlan(session, (now) => {
      const entry = now.lookBack[key];
      return entry ? {lookBack: {...now.lookBack, [key]: {...entry, ...changed}}} : {};
    });
  return (
    <section aria-labelledby="terugkijken">
      <h3 id="terugkijken">{text.lookBack()}</h3>
      {entries.map(([key, {who, what, outcome, learned}]) => (
        <fieldset key={key} className={tool.outcome}>
          <legend>
            {who !== null && `${personText(who, people[who]?.name)}: `}
            {what}
          </legend>
          {OUTCOMES.map((one) => (
            <label key={one} className={tool.tick}>
              <input
                type="radio"
                name={key}
                checked={outcome === one}
                onChange={() => change(key, {outcome: one})}
              />
              {outcomeText(one)}
            </label>
          ))}
          <GuardedField
            label={text.came()}
            lines={2}
            maxLength={LINE_MAX}
            value={learned}
            onChange={(words) => change(key, {learned: words})}
          />
        </fieldset>
      ))}
    </section>
  );
}
