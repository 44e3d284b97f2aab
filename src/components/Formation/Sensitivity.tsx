import type {ReactNode} from 'react';
import type {Scenario} from '@site/src/schemas/records/formation';
import ChartFigure from '../ChartFigure';
import {curveData} from './curve';
import {dutchNumber, outcomeText} from './numbers';
import {AXIS, GROUND, HEIGHT, place, WIDTH} from './place';
import styles from './styles.bestuur.module.css';

/** How the outcome goes with the assumption that matters most, and in the table what each does. */
export default function Sensitivity({scenario}: {scenario: Scenario}): ReactNode {
  const {title, sentence, table, points} = curveData(scenario);
  const placed = place(points);
  return (
    <ChartFigure title={title} sentences={[sentence]} table={table}>
      {(labelledBy) =>
        placed.length > 0 && (
          <svg
            className={styles.curve}
            viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img would not take the colours of the theme
            role="img"
            aria-labelledby={labelledBy}
          >
            <path d={`M${AXIS} ${GROUND}H${WIDTH}M${AXIS} ${GROUND}V16`} />
            <path d={`M${placed.map(({at}) => `${at.x} ${at.y}`).join('L')}`} />
            {placed.map(({x, y, at}, index) => (
              <g key={x}>
                <circle cx={at.x} cy={at.y} r={4} fill="currentColor" />
                {index % 2 === 0 && (
                  <>
                    <text x={at.x} y={at.y - 10} textAnchor="middle">
                      {outcomeText('coachesFteWithAbsence', y)}
                    </text>
                    <text x={at.x} y={GROUND + 22} textAnchor="middle">
                      {dutchNumber(x)}
                    </text>
                  </>
                )}
              </g>
            ))}
          </svg>
        )
      }
    </ChartFigure>
  );
}
