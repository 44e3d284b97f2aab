import type {ReactNode, Ref} from 'react';
import {whyAt} from '@site/src/domain/case/whyAt';
import type {CaseOption} from '@site/src/schemas/case';
import type {RecordOf} from '@site/src/schemas/records/record';
import type {Session} from '@site/src/storage/session';
import GuardedField from '../GuardedField';
import {changeData} from '../RecordTool/changeData';
import tool from '../RecordTool/styles.tool.module.css';
import styles from './styles.tool.module.css';
import {text} from './text';

type Props = {
  ref: Ref<HTMLHeadingElement>;
  session: Session;
  record: RecordOf<'case-walk'>;
  number: number;
  /** Id of the moment. */
  scene: string;
  option: CaseOption;
};

/** What comes of a choice, what it costs, how it may feel, and room for why. */
export default function Consequence({
  ref,
  session,
  record,
  number,
  scene,
  option,
}: Props): ReactNode {
  const key = String(number);
  return (
    <section className={tool.outcome} aria-labelledby="gevolg">
      <h3 ref={ref} id="gevolg" tabIndex={-1}>
        {text.outcome()}
      </h3>
      <p>{option.effect}</p>
      <dl className={styles.price}>
        <dt>{text.cost()}</dt>
        <dd>{option.cost}</dd>
        <dt>{text.felt()}</dt>
        <dd>{option.felt}</dd>
      </dl>
      <GuardedField
        id="waarom"
        label={record.data.group ? text.whyGroup() : text.why()}
        hint={text.whyHint()}
        lines={2}
        maxLength={2000}
        value={whyAt(record.data, number, scene)}
        onChange={(why) =>
          changeData(session, 'case-walk', (walk) => ({
            ...walk,
            whys: {...walk.whys, [key]: {...walk.whys[key], [scene]: why}},
          }))
        }
      />
    </section>
  );
}
