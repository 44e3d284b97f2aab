import type {ReactNode} from 'react';
import type {CaseOption} from '@site/src/schemas/case';
import {HANDS_MAX} from '@site/src/schemas/records/caseWalk';
import type {RecordOf} from '@site/src/schemas/records/record';
import type {Session} from '@site/src/storage/session';
import button from '../Button/styles.module.css';
import {changeData} from '../RecordTool/changeData';
import styles from './styles.tool.module.css';
import {text} from './text';

type Props = {
  session: Session;
  record: RecordOf<'case-walk'>;
  number: number;
  option: CaseOption;
};

/** How many of a group would choose this; the group itself decides what it goes on with. */
export default function Hands({session, record, number, option}: Props): ReactNode {
  const key = String(number);
  const count = record.data.hands[key]?.[option.id] ?? 0;
  const change = (by: number) =>
    changeData(session, 'case-walk', (walk) => {
      const now = walk.hands[key]?.[option.id] ?? 0;
      const hands = Math.min(HANDS_MAX, Math.max(0, now + by));
      return {...walk, hands: {...walk.hands, [key]: {...walk.hands[key], [option.id]: hands}}};
    });
  return (
    <fieldset className={styles.hands}>
      <legend className="visually-hidden">{text.handsFor(option.choice)}</legend>
      <button
        type="button"
        className={button.round}
        aria-label={text.oneLess()}
        aria-disabled={count === 0}
        onClick={() => change(-1)}
      >
        −
      </button>
      <output>{text.hands(count)}</output>
      <button
        type="button"
        className={button.round}
        aria-label={text.oneMore()}
        onClick={() => change(1)}
      >
        +
      </button>
    </fieldset>
  );
}
