import type {ReactNode} from 'react';
import {
  PLACE_MAX,
  SESSION_LEAST,
  SESSION_MOST,
  type Intervision,
} from '@site/src/schemas/records/intervision';
import type {Session} from '@site/src/storage/session';
import GuardedField from '../GuardedField';
import tool from '../RecordTool/styles.tool.module.css';
import DayField from './DayField';
import Labelled from '../RecordTool/Labelled';
import NumberField from './NumberField';
import {changePlan} from './changePlan';
import {text} from './text';

type Props = {session: Session; data: Intervision};

/** When, how long and where. */
export default function WhenFields({session, data}: Props): ReactNode {
  return (
    <>
      <DayField
        label={text.day()}
        value={data.day}
        onChange={(day) => changePlan(session, {day})}
      />
      <Labelled label={text.start()}>
        {(id) => (
          <input
            type="time"
            id={id}
            className={tool.select}
            value={data.start}
            required
            onChange={({target}) => {
              // A time that is being typed is none yet.
              if (target.value !== '') {
                changePlan(session, {start: target.value.slice(0, 5)});
              }
            }}
          />
        )}
      </Labelled>
      <NumberField
        label={text.minutes()}
        value={data.minutes}
        least={SESSION_LEAST}
        most={SESSION_MOST}
        onChange={(minutes) => changePlan(session, {minutes})}
      />
      <GuardedField
        label={text.place()}
        lines={1}
        maxLength={PLACE_MAX}
        value={data.place}
        onChange={(place) => changePlan(session, {place})}
      />
    </>
  );
}
