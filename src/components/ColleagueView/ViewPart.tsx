import type {ReactNode} from 'react';
import {answerTo} from '@site/src/domain/self-assessment/answerTo';
import type {RecordOf} from '@site/src/schemas/records/record';
import type {Session} from '@site/src/storage/session';
import GuardedField from '../GuardedField';
import Part from '../RecordTool/Part';
import {changeData} from '../RecordTool/changeData';
import {usePartSteps} from '../RecordTool/usePartSteps';
import AnswerField from '../SelfAssessment/AnswerField';
import PartList from '../SelfAssessment/PartList';
import {RESULT} from '../SelfAssessment/parts';
import {withAnswer} from '../SelfAssessment/withAnswer';
import {peerAnswers, peerNone, peerWhen} from './answerWords';
import {text} from './text';

/** Characters of one remark: a moment or two, not a report about somebody. */
const REMARK_MAX = 2000;

type Props = {session: Session; record: RecordOf<'colleague-view'>; index: number};

/** One dimension of what a colleague saw, with room for what was said or done. */
export default function ViewPart({session, record, index}: Props): ReactNode {
  const {questions, answers, remarks} = record.data;
  const {dimensions} = questions;
  const steps = usePartSteps(record.id, dimensions, index, {label: text.finish(), at: RESULT});
  const dimension = dimensions[index];
  if (!dimension) {
    return null;
  }
  const {id} = dimension;
  return (
    <>
      <Part name={dimension.name} {...steps}>
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
            onAnswer={(given) =>
              changeData(session, 'colleague-view', (data) => withAnswer(data, item.id, given))
            }
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
            changeData(session, 'colleague-view', (data) => ({
              ...data,
              remarks: {...data.remarks, [id]: remark},
            }))
          }
        />
      </Part>
      <PartList record={record} current={id} />
    </>
  );
}
