import {useEffect, useRef, type ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import {answerTo} from '@site/src/domain/self-assessment/answerTo';
import type {RecordOf} from '@site/src/schemas/records/record';
import type {Answer} from '@site/src/schemas/records/selfAssessment';
import type {Session} from '@site/src/storage/session';
import button from '../Button/styles.module.css';
import GuardedField from '../GuardedField';
import AnswerField from '../SelfAssessment/AnswerField';
import PartList from '../SelfAssessment/PartList';
import {RESULT, hashOf} from '../SelfAssessment/address';
import selfStyles from '../SelfAssessment/styles.tool.module.css';
import {text as shared} from '../SelfAssessment/text';
import {peerAnswers, peerNone, peerWhen} from './answerWords';
import {changeView} from './changeView';
import {text} from './text';

/** Characters of one remark: a moment or two, not a report about somebody. */
const REMARK_MAX = 2000;

type Props = {session: Session; record: RecordOf<'colleague-view'>; index: number};

/** One dimension of what a colleague saw, with room for what was said or done. */
export default function Part({session, record, index}: Props): ReactNode {
  const history = useHistory();
  const heading = useRef<HTMLHeadingElement>(null);
  const {questions, answers, remarks} = record.data;
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
    changeView(session, (data) => {
      const {[item]: _before, ...others} = data.answers;
      return {...data, answers: given === undefined ? others : {...others, [item]: given}};
    });
  const next = dimensions[index + 1]?.id ?? RESULT;
  const before = dimensions[index - 1]?.id;

  return (
    <section className={selfStyles.part} aria-labelledby="onderdeel">
      <div className={selfStyles.progress}>
        <progress aria-hidden="true" max={dimensions.length} value={index + 1} />
        <span>{shared.part(index + 1, dimensions.length)}</span>
      </div>
      <h2 ref={heading} id="onderdeel" tabIndex={-1}>
        {dimension.name}
      </h2>
      <p>{text.aboutPart(dimension.about)}</p>
      {dimension.items.map((item) => (
        <AnswerField
          key={item.id}
          id={item.id}
          when={peerWhen()}
          sentence={item.peer}
          answers={peerAnswers()}
          none={peerNone()}
          answer={answerTo(answers, item.id)}
          onAnswer={(given) => answer(item.id, given)}
        />
      ))}
      <GuardedField
        id={`gezien-${id}`}
        label={text.remark()}
        hint={text.remarkHint()}
        lines={3}
        maxLength={REMARK_MAX}
        value={remarks[id] ?? ''}
        onChange={(remark) =>
          changeView(session, (data) => ({...data, remarks: {...data.remarks, [id]: remark}}))
        }
      />
      <div className={selfStyles.steps}>
        {before !== undefined && (
          <button type="button" className={button.round} onClick={() => go(before)}>
            {shared.back()}
          </button>
        )}
        <button type="button" className={selfStyles.primary} onClick={() => go(next)}>
          {next === RESULT ? text.finish() : shared.next()}
        </button>
        <button type="button" className={button.round} onClick={() => history.push({hash: ''})}>
          {shared.stop()}
        </button>
      </div>
      <PartList record={record} current={id} />
    </section>
  );
}
