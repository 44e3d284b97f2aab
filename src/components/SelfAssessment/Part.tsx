import {useEffect, useRef, type ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import type {RecordOf} from '@site/src/schemas/records/record';
import type {Answer} from '@site/src/schemas/records/selfAssessment';
import {FIELD_MAX} from '@site/src/schemas/records/text';
import type {Session} from '@site/src/storage/session';
import button from '../Button/styles.module.css';
import GuardedField, {guardNote} from '../GuardedField';
import ItemField from './ItemField';
import PartList from './PartList';
import {RESULT, hashOf} from './address';
import styles from './styles.tool.module.css';
import {text} from './text';
import {changeAttempt} from './useAttempt';

type Props = {session: Session; record: RecordOf<'self-assessment'>; index: number};

/** One dimension: what it is about, its items, and a moment that somebody thinks of. */
export default function Part({session, record, index}: Props): ReactNode {
  const history = useHistory();
  const heading = useRef<HTMLHeadingElement>(null);
  const {questions, answers, moments} = record.data;
  const {dimensions} = questions;
  const dimension = dimensions[index];
  const go = (at: string) => history.push({hash: hashOf(record.id, at)});

  useEffect(() => {
    heading.current?.focus({preventScroll: true});
    heading.current?.scrollIntoView({block: 'start'});
  }, []);

  if (!dimension) {
    return null;
  }
  const {id} = dimension;
  const answer = (item: string, given: Answer | undefined) =>
    changeAttempt(session, (data) => {
      const {[item]: _before, ...others} = data.answers;
      return {...data, answers: given === undefined ? others : {...others, [item]: given}};
    });
  const last = index === dimensions.length - 1;
  const finish = () => {
    const finished = record.data.finished ?? new Date().toISOString();
    changeAttempt(session, (data) => ({...data, finished}));
    go(RESULT);
  };

  return (
    <section className={styles.part} aria-labelledby="onderdeel">
      <div className={styles.progress}>
        <progress aria-hidden="true" max={dimensions.length} value={index + 1} />
        <span>{text.part(index + 1, dimensions.length)}</span>
      </div>
      <h2 ref={heading} id="onderdeel" tabIndex={-1}>
        {dimension.name}
      </h2>
      <p>{dimension.about}</p>
      {dimension.items.map((item) => (
        <ItemField
          key={item.id}
          questions={questions}
          item={item}
          answer={answers[item.id]}
          onAnswer={(given) => answer(item.id, given)}
        />
      ))}
      <GuardedField
        id={`moment-${id}`}
        label={text.moment()}
        hint={text.momentHint()}
        lines={3}
        maxLength={FIELD_MAX}
        value={moments[id] ?? ''}
        onChange={(moment) =>
          changeAttempt(session, (data) => ({...data, moments: {...data.moments, [id]: moment}}))
        }
      />
      <p className={styles.note}>{guardNote()}</p>
      <div className={styles.steps}>
        {index > 0 && (
          <button
            type="button"
            className={button.round}
            onClick={() => go(dimensions[index - 1]?.id ?? id)}
          >
            {text.back()}
          </button>
        )}
        <button
          type="button"
          className={styles.primary}
          onClick={last ? finish : () => go(dimensions[index + 1]?.id ?? id)}
        >
          {last ? text.finish() : text.next()}
        </button>
        <button type="button" className={button.round} onClick={() => history.push({hash: ''})}>
          {text.stop()}
        </button>
      </div>
      <PartList record={record} current={id} />
    </section>
  );
}
