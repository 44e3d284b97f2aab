import type {ReactNode} from 'react';
import clsx from 'clsx';
import {valueOf, type ProfileChartData} from '@site/src/domain/self-assessment/chart';
import {KNOWN_LEVELS} from '@site/src/domain/self-assessment/level';
import {radarFrame, radarShape} from '@site/src/domain/self-assessment/radar';
import Legend from './Legend';
import {levelOrNone, levelWord} from './levelWords';
import {RadarGround} from './RadarGround';
import SeriesMark, {MarkSign} from './SeriesMark';
import {text} from './text';
import styles from './radar.tool.module.css';

const RADIUS = 150;

type Props = {data: ProfileChartData; labelledBy: string};

/**
 * The same levels around a middle. The order of the axes makes the form and a reader easily takes
 * the area for a total, so this is never the first view.
 */
export default function Radar({data: {series, rows}, labelledBy}: Props): ReactNode {
  const frame = radarFrame(rows.length, RADIUS);
  const [first, second, third] = KNOWN_LEVELS;
  return (
    <>
      <Legend series={series} />
      <div className={styles.radar}>
        <svg
          className={styles.drawing}
          viewBox="-194 -194 388 388"
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img cannot take the colours of the theme
          role="img"
          aria-labelledby={labelledBy}
        >
          <RadarGround {...frame} />
          {series.map((one) => {
            const {path, closed, points} = radarShape(
              rows.map((row) => valueOf(row, one) ?? 'unknown'),
              RADIUS,
            );
            return (
              <g key={one} className={one === 'own' ? styles.own : styles.other}>
                <path className={clsx(styles.line, closed && styles.closed)} d={path} />
                {points.map(({x, y, known}, index) =>
                  known ? (
                    <SeriesMark key={rows[index]?.id} series={one} x={x} y={y} />
                  ) : (
                    <circle key={rows[index]?.id} className={styles.gap} cx={x} cy={y} r={9} />
                  ),
                )}
              </g>
            );
          })}
        </svg>
        <ol className={styles.list}>
          {rows.map((row) => (
            <li key={row.id}>
              {row.name}
              <span className={styles.words}>
                {series.map((one) => (
                  <span key={one}>
                    {series.length > 1 && <MarkSign series={one} />}
                    {levelOrNone(valueOf(row, one))}
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ol>
      </div>
      <p className={styles.rings}>
        {text.rings(levelWord(first), levelWord(second), levelWord(third))}
      </p>
    </>
  );
}
