import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {answerTo} from '@site/src/domain/readiness/answerTo';
import {SCAN_ANSWERS} from '@site/src/domain/readiness/answers';
import {EVIDENCE_MAX} from '@site/src/schemas/records/readinessScan';
import type {RecordOf} from '@site/src/schemas/records/record';
import {moment} from '@site/src/storage/clock';
import type {Session} from '@site/src/storage/session';
import ChoiceField from '../ChoiceField';
import GuardedField, {guardNote} from '../GuardedField';
import Part from '../RecordTool/Part';
import {changeData} from '../RecordTool/changeData';
import tool from '../RecordTool/styles.tool.module.css';
import {usePartSteps} from '../RecordTool/usePartSteps';
import {RESULT} from './result';
import {text} from './text';
import {withAnswer, withEvidence} from './withAnswer';
import {choiceWord} from './words';

type Props = {session: Session; record: RecordOf<'readiness-scan'>; index: number};

/** One precondition: its indicators, each with an answer and room for what shows it. */
export default function ScanPart({session, record, index}: Props): ReactNode {
  const {questions, answers, evidence, finished} = record.data;
  const steps = usePartSteps(record.id, questions, index, {
    label: text.finish(),
    at: RESULT,
    onFinish: () => {
      const now = finished ?? moment();
      changeData(session, 'readiness-scan', (data) => ({...data, finished: now}));
    },
  });
  const precondition = questions[index];
  if (!precondition) {
    return null;
  }
  const {id, label, indicators} = precondition;
  return (
    <Part name={label} {...steps}>
      <p>
        <Link to={`/randvoorwaarden/${id}`}>{text.read(label)}</Link>
      </p>
      {indicators.map((one) => (
        <div key={one.id}>
          <ChoiceField
            id={`${id}-${one.id}`}
            sentence={one.text}
            choices={SCAN_ANSWERS.map((value) => ({value, words: choiceWord(value)}))}
            answer={answerTo(answers, id, one.id)}
            clear={text.clear()}
            onAnswer={(given) =>
              changeData(session, 'readiness-scan', (data) => withAnswer(data, id, one.id, given))
            }
          />
          <GuardedField
            label={text.evidence()}
            about={one.text}
            lines={1}
            maxLength={EVIDENCE_MAX}
            value={evidence[id]?.[one.id] ?? ''}
            onChange={(words) =>
              changeData(session, 'readiness-scan', (data) => withEvidence(data, id, one.id, words))
            }
          />
        </div>
      ))}
      <p className={tool.quiet}>
        {text.evidenceHint()} {guardNote()}
      </p>
    </Part>
  );
}
