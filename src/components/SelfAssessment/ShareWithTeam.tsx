import {useId, useState, type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {profileOf} from '@site/src/domain/self-assessment/profile';
import {askedOf, chosenOf} from '@site/src/domain/self-assessment/teamPart';
import type {KnownLevel} from '@site/src/domain/self-assessment/level';
import type {RecordOf} from '@site/src/schemas/records/record';
import {newId} from '@site/src/storage/device';
import LeavesForTeam from './LeavesForTeam';
import LevelChoice from './LevelChoice';
import tool from '../RecordTool/styles.tool.module.css';
import styles from './others.tool.module.css';
import {shareText} from './shareText';

type Props = {record: RecordOf<'self-assessment'>};

/** Choosing, per dimension, which word a team may see: nothing, unless somebody says so. */
export default function ShareWithTeam({record}: Props): ReactNode {
  const {questions, answers} = record.data;
  const heading = useId();
  // Another id at every visit, so that no two files tell that they come from one person; the same
  // one for as long as somebody looks, so that who saves twice counts once.
  const [part] = useState(newId);
  const [levels, setLevels] = useState<Record<string, KnownLevel>>({});
  const asked = askedOf(questions);

  const choose = (dimension: string, level: KnownLevel | undefined) =>
    setLevels(({[dimension]: _before, ...others}) =>
      level === undefined ? others : {...others, [dimension]: level},
    );

  return (
    <section className={clsx(styles.section, styles.asking)} aria-labelledby={heading}>
      <h3 id={heading}>{shareText.heading()}</h3>
      <p>
        {shareText.about()} <Link to="/zelfbeoordeling/team">{shareText.page()}</Link>
      </p>
      <p>{shareText.notForManagers()}</p>
      <details className={tool.opens}>
        <summary>{shareText.words()}</summary>
        {profileOf(questions, answers).map(({dimension, name, level}) => (
          <LevelChoice
            key={dimension}
            name={name}
            own={level}
            chosen={levels[dimension]}
            onChoose={(chosen) => choose(dimension, chosen)}
          />
        ))}
        <LeavesForTeam content={{part, asked, levels: chosenOf(asked, levels)}} />
      </details>
    </section>
  );
}
