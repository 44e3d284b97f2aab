import type {ReactNode} from 'react';
import type {RecordOf} from '@site/src/schemas/records/record';
import type {Focus} from '@site/src/schemas/records/selfAssessment';
import type {Session} from '@site/src/storage/session';
import GuardedField from '../GuardedField';
import {changeData} from '../RecordTool/changeData';
import styles from './focus.tool.module.css';
import {text} from './text';

type Props = {session: Session; record: RecordOf<'self-assessment'>};

const NOTHING: Focus = {dimension: null, intention: '', lookBack: null};

/** One thing to work at, in the writer's own words, and a day to look back. */
export default function FocusForm({session, record}: Props): ReactNode {
  const {questions, focus} = record.data;
  const {dimension, intention, lookBack} = focus ?? NOTHING;
  const change = (part: Partial<Focus>) =>
    changeData(session, 'self-assessment', (data) => ({
      ...data,
      focus: {...NOTHING, ...data.focus, ...part},
    }));
  return (
    <section className={styles.focus} aria-labelledby="een-ding">
      <h3 id="een-ding">{text.focus()}</h3>
      <label htmlFor="een-ding-deel">{text.focusPart()}</label>
      <select
        id="een-ding-deel"
        value={dimension ?? ''}
        onChange={({target}) => change({dimension: target.value || null})}
      >
        <option value="">{text.focusNone()}</option>
        {questions.dimensions.map(({id, name}) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <GuardedField
        id="een-ding-voornemen"
        label={text.intention()}
        hint={text.intentionHint()}
        lines={2}
        maxLength={2000}
        value={intention}
        onChange={(words) => change({intention: words})}
      />
      <label htmlFor="een-ding-dag">{text.lookBack()}</label>
      <input
        id="een-ding-dag"
        type="date"
        min="2020-01-01"
        max="2099-12-31"
        value={lookBack ?? ''}
        onChange={({target}) => change({lookBack: target.value || null})}
      />
    </section>
  );
}
