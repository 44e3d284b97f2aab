import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {findingsOf} from '@site/src/domain/self-assessment/findings';
import type {ProfileRow} from '@site/src/domain/self-assessment/profile';
import type {Instrument} from '@site/src/schemas/instrument';
import type {RecordOf} from '@site/src/schemas/records/record';
import {levelWord} from '../ProfileChart/levelWords';
import tool from '../RecordTool/styles.tool.module.css';
import styles from './styles.tool.module.css';
import {text} from './text';

type Props = {
  record: RecordOf<'self-assessment'>;
  profile: readonly ProfileRow[];
  instrument: Instrument;
};

/** Each dimension: what the answers look like most, the moment, and what to do next; growth is open. */
export default function NextSteps({record, profile, instrument}: Props): ReactNode {
  const {standing} = findingsOf(profile);
  const growing =
    standing.kind === 'apart' ? standing.growing.dimensions.map(({dimension}) => dimension) : [];
  return (
    <>
      <h3>{text.nextSteps()}</h3>
      {profile.map(({dimension, name, level}) => {
        const asked = record.data.questions.dimensions.find(({id}) => id === dimension);
        const now = instrument.dimensions.find(({id}) => id === dimension);
        const moment = record.data.moments[dimension];
        return (
          <details key={dimension} className={tool.fold} open={growing.includes(dimension)}>
            <summary>
              {name}: {levelWord(level)}
            </summary>
            {level === 'unknown' ? (
              <p>{text.tooFew()}</p>
            ) : (
              <p>
                {text.looksLike(levelWord(level))} {asked?.anchors[level]}
              </p>
            )}
            {moment && (
              <p className={styles.moment}>
                <b>{text.yourMoment()}:</b> {moment}
              </p>
            )}
            <ul>
              {now?.steps.map((step) => (
                <li key={step.text}>
                  <Link to={step.page}>{step.text}</Link>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}
