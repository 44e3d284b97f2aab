import {useEffect, useRef, useState, type ReactNode} from 'react';
import clsx from 'clsx';
import {useHistory} from '@docusaurus/router';
import {choose} from '@site/src/domain/case/choose';
import {mostHands} from '@site/src/domain/case/mostHands';
import type {ShownCase} from '@site/src/domain/catalog/types';
import type {CaseOption, Scene} from '@site/src/schemas/case';
import type {RecordOf} from '@site/src/schemas/records/record';
import {moment} from '@site/src/storage/clock';
import type {Session} from '@site/src/storage/session';
import button from '../Button/styles.module.css';
import {hashOf} from '../RecordTool/address';
import {changeData} from '../RecordTool/changeData';
import tool from '../RecordTool/styles.tool.module.css';
import {text as shared} from '../RecordTool/text';
import {useArrivalFocus} from '../RecordTool/useArrivalFocus';
import Consequence from './Consequence';
import Hands from './Hands';
import styles from './styles.tool.module.css';
import {text} from './text';

type Props = {
  session: Session;
  record: RecordOf<'case-walk'>;
  shown: ShownCase;
  /** Of the step, from 1. */
  number: number;
  scene: Scene;
};

/** One moment of the story: what happens, what can be done, and what came of what was chosen. */
export default function Moment({session, record, shown, number, scene}: Props): ReactNode {
  const history = useHistory();
  const heading = useArrivalFocus<HTMLHeadingElement>();
  const outcome = useRef<HTMLHeadingElement>(null);
  /** Made here, since this moment came on the screen. */
  const [choices, setChoices] = useState(0);
  const {data} = record;
  const step = data.steps[number - 1];
  const taken = scene.options.find(({id}) => id === step?.option && step.scene === scene.id);

  const leader = mostHands(data.hands[String(number)] ?? {});
  const most = scene.options.find(({id}) => id === leader);

  useEffect(() => {
    if (choices > 0) {
      outcome.current?.focus();
    }
  }, [choices]);

  const pick = (option: CaseOption) => {
    setChoices(choices + 1);
    changeData(session, 'case-walk', (walk) =>
      choose(walk, shown.story, {number, scene, option, now: moment()}),
    );
  };

  return (
    <section className={clsx(tool.section, data.group && styles.group)} aria-labelledby="moment">
      <p className={styles.count}>{text.step(number)}</p>
      <h2 ref={heading} id="moment" tabIndex={-1}>
        {scene.title}
      </h2>
      <div className={styles.story}>
        {scene.text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <h3 id="keuze">{data.group ? text.whatDoYouAll() : text.whatDoYou()}</h3>
      <ul className={styles.options} aria-labelledby="keuze">
        {scene.options.map((option) => (
          <li key={option.id}>
            <button
              type="button"
              className={styles.option}
              aria-pressed={option === taken}
              onClick={() => pick(option)}
            >
              {option.choice}
            </button>
            {data.group && (
              <Hands session={session} record={record} number={number} option={option} />
            )}
          </li>
        ))}
      </ul>
      {data.group && <output className={styles.most}>{most && text.most(most.choice)}</output>}
      {taken && (
        <Consequence
          ref={outcome}
          session={session}
          record={record}
          number={number}
          scene={scene.id}
          option={taken}
        />
      )}
      <div className={tool.steps}>
        {number > 1 && (
          <button
            type="button"
            className={button.round}
            onClick={() => history.push({hash: hashOf(record.id, String(number - 1))})}
          >
            {shared.back()}
          </button>
        )}
        {taken && (
          <button
            type="button"
            className={tool.primary}
            onClick={() => history.push({hash: hashOf(record.id, String(number + 1))})}
          >
            {shared.next()}
          </button>
        )}
        <button type="button" className={button.round} onClick={() => history.push({hash: ''})}>
          {shared.stop()}
        </button>
      </div>
    </section>
  );
}
