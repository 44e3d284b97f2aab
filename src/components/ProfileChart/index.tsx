import {useState, type ReactNode} from 'react';
import type {ProfileChartData} from '@site/src/domain/self-assessment/chart';
import ChartFigure from '../ChartFigure';
import Bars from './Bars';
import Radar from './Radar';
import ViewChoice, {type View} from './ViewChoice';
import {sentencesOf} from './sentences';
import {tableOf} from './tableOf';
import styles from './styles.tool.module.css';

type Props = {title: string; data: ProfileChartData};

/**
 * A profile in words and blocks: the own view, alone or beside the last time or a colleague's. No
 * total, no figure: a few items carry a word and no more. Print has both drawings and the table.
 */
export default function ProfileChart({title, data}: Props): ReactNode {
  const [view, setView] = useState<View>('bars');
  return (
    <ChartFigure title={title} sentences={sentencesOf(data)} table={tableOf(title, data)}>
      {(labelledBy) => (
        <>
          <ViewChoice view={view} onChoose={setView} />
          <div className={styles.view} hidden={view !== 'bars'}>
            <Bars data={data} labelledBy={labelledBy} />
          </div>
          <div className={styles.view} hidden={view !== 'radar'}>
            <Radar data={data} labelledBy={labelledBy} />
          </div>
        </>
      )}
    </ChartFigure>
  );
}
