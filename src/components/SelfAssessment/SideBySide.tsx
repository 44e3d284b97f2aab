import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {dutchDate} from '@site/src/domain/dutchDate';
import {colleagueChart} from '@site/src/domain/self-assessment/chart';
import {sideBySide} from '@site/src/domain/self-assessment/peer';
import type {ColleagueView} from '@site/src/schemas/records/colleagueView';
import type {RecordOf} from '@site/src/schemas/records/record';
import {localDay} from '../Notebook/localDay';
import {useShelf} from '../Notebook/useShelf';
import ProfileChart from '../ProfileChart';
import {text as shared} from '../RecordTool/text';
import SideDimension from './SideDimension';
import styles from './others.tool.module.css';
import {sideText} from './sideText';
import {viewsOf} from './viewsOf';

type Props = {record: RecordOf<'self-assessment'>};

/** Each view that came back for this attempt, beside the own answers. Never put together. */
export default function SideBySide({record}: Props): ReactNode {
  return viewsOf(useShelf(), record).map(({id, data}) => (
    <OneView key={id} id={id} view={data} record={record} />
  ));
}

type ViewProps = Props & {id: string; view: ColleagueView};

function OneView({id, view, record}: ViewProps): ReactNode {
  const {questions, answers} = record.data;
  const rows = sideBySide(questions, answers, view.answers);
  const from = view.from.trim();
  return (
    <section className={styles.section} aria-labelledby={`collega-${id}`}>
      <h3 id={`collega-${id}`}>{from === '' ? sideText.heading() : sideText.headingFrom(from)}</h3>
      {view.finished !== null && (
        <p>{sideText.about(dutchDate(localDay(new Date(view.finished))))}</p>
      )}
      <ProfileChart title={sideText.chart()} data={colleagueChart(rows)} />
      {questions.dimensions.map((dimension, index) => {
        const row = rows[index];
        return (
          row && (
            <SideDimension
              key={dimension.id}
              row={row}
              dimension={dimension}
              questions={questions}
              own={answers}
              view={view}
            />
          )
        );
      })}
      <p>
        {sideText.remove()} <Link to="/werkmap">{shared.notebook()}</Link>
      </p>
    </section>
  );
}
