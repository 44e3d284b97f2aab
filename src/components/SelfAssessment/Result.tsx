import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useHistory} from '@docusaurus/router';
import {earlierChart, ownChart} from '@site/src/domain/self-assessment/chart';
import {compareAttempts} from '@site/src/domain/self-assessment/compare';
import {profileOf} from '@site/src/domain/self-assessment/profile';
import {progressOf} from '@site/src/domain/self-assessment/progress';
import {trendOf} from '@site/src/domain/self-assessment/trend';
import type {Instrument} from '@site/src/schemas/instrument';
import type {RecordOf} from '@site/src/schemas/records/record';
import type {Session} from '@site/src/storage/session';
import button from '../Button/styles.module.css';
import {GuardSummary} from '../GuardedField';
import {useShelf} from '../Notebook/useShelf';
import ProfileChart from '../ProfileChart';
import TrendChart from '../TrendChart';
import {hashOf} from '../RecordTool/address';
import TakeAlong from '../RecordTool/TakeAlong';
import tool from '../RecordTool/styles.tool.module.css';
import {useArrivalFocus} from '../RecordTool/useArrivalFocus';
import AskColleague from './AskColleague';
import FocusForm from './FocusForm';
import Intended from './Intended';
import NextSteps from './NextSteps';
import PartList from './PartList';
import ShareWithTeam from './ShareWithTeam';
import {attemptsOf} from './attemptsOf';
import {attemptBefore} from './attemptBefore';
import styles from './styles.tool.module.css';
import {text} from './text';

type Props = {
  session: Session;
  record: RecordOf<'self-assessment'>;
  /** As it is now: where to read on. The questions are those of the record. */
  instrument: Instrument;
};

/** The own picture: in words and drawings, what may come next, and how it went before. */
export default function Result({session, record, instrument}: Props): ReactNode {
  const history = useHistory();
  const heading = useArrivalFocus<HTMLHeadingElement>();
  const attempts = attemptsOf(useShelf(), instrument.id);
  const {questions, answers} = record.data;
  const before = attemptBefore(record, attempts);
  const profile = profileOf(questions, answers);
  const trend = trendOf(attempts.map(({data}) => data));
  const {done, all} = progressOf(questions, answers);

  return (
    <section className={tool.section} aria-labelledby="beeld" data-result>
      <h2 ref={heading} id="beeld" tabIndex={-1}>
        {text.result()}
      </h2>
      <p className={styles.when}>{record.title}</p>
      <p className={tool.editorial}>{text.honest()}</p>
      <ProfileChart
        title={questions.title}
        data={before ? earlierChart(compareAttempts(before.data, record.data)) : ownChart(profile)}
      />
      {done < all && <p>{text.openSkipped(all - done)}</p>}
      <PartList record={record} />
      <p>
        {text.colleagueEye()} <Link to="/zelfbeoordeling/eerlijk-kijken">{text.sources()}</Link>
      </p>
      <NextSteps record={record} profile={profile} instrument={instrument} />
      {before && <Intended record={before} />}
      <FocusForm session={session} record={record} />
      {trend.moments.length > 1 && (
        <>
          <h3>{text.trend()}</h3>
          <TrendChart trend={trend} />
          <p>{text.trendNote()}</p>
        </>
      )}
      <AskColleague record={record} instrument={instrument} />
      <ShareWithTeam record={record} />
      <GuardSummary texts={writtenIn(record)} />
      <TakeAlong record={record}>
        <button
          type="button"
          className={button.round}
          onClick={() => history.push({hash: hashOf(record.id, questions.dimensions[0]?.id)})}
        >
          {text.change()}
        </button>
      </TakeAlong>
    </section>
  );
}

/** What somebody wrote in an attempt, each by the name of its field. */
const writtenIn = ({data}: Props['record']): {label: string; text: string}[] => [
  ...data.questions.dimensions.map(({id, name}) => ({label: name, text: data.moments[id] ?? ''})),
  {label: text.intention(), text: data.focus?.intention ?? ''},
];
