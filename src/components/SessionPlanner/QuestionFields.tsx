import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {cases} from '@site/src/content/cases';
import {LINE_MAX, type Intervision} from '@site/src/schemas/records/intervision';
import type {AnyRecord} from '@site/src/schemas/records/record';
import type {Session} from '@site/src/storage/session';
import GuardedField from '../GuardedField';
import SelectField from '../RecordTool/SelectField';
import {changePlan} from './changePlan';
import {text} from './text';

type Question = Intervision['question'];
type Props = {session: Session; data: Intervision; records: readonly AnyRecord[]};

/** The question of the session: written here, from an own reflection, or from an invented case. */
export default function QuestionFields({session, data, records}: Props): ReactNode {
  const {question} = data;
  const known: (Question & {label: string})[] = [
    ...records.flatMap((record) =>
      record.kind === 'reflection' && record.data.question.trim() !== ''
        ? [
            {
              from: 'reflection' as const,
              ref: record.id,
              text: record.data.question.slice(0, LINE_MAX),
              label: text.fromReflection(record.title),
            },
          ]
        : [],
    ),
    ...cases.map(({id, title, bring}) => ({
      from: 'case' as const,
      ref: id,
      text: bring,
      label: text.fromCase(title),
    })),
  ];
  const choose = (ref: string) => {
    const found = known.find((one) => one.ref === ref);
    changePlan(session, ({question: {text: words}}) => ({
      question: found
        ? {from: found.from, ref: found.ref, text: found.text}
        : {from: 'own', ref: '', text: words},
    }));
  };
  return (
    <>
      <SelectField
        label={text.questionFrom()}
        value={known.some(({ref}) => ref === question.ref) ? question.ref : ''}
        options={[
          {value: '', label: text.own()},
          ...known.map(({ref, label}) => ({value: ref, label})),
        ]}
        onChange={choose}
      />
      {question.from === 'case' && (
        <p>
          <Link to={`/casussen/${question.ref}`}>{text.toCase()}</Link>
        </p>
      )}
      <GuardedField
        label={text.question()}
        hint={text.questionHint()}
        lines={2}
        maxLength={LINE_MAX}
        value={question.text}
        onChange={(words) =>
          changePlan(session, (now) => ({question: {...now.question, text: words}}))
        }
      />
    </>
  );
}
