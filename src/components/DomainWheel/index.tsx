import type {ReactNode} from 'react';
import {lifeDomains} from '@site/src/content/lifeDomains';
import {segments} from '@site/src/domain/wheel/segments';
import {text} from './text';
import styles from './styles.module.css';

const RING = {inner: 58, outer: 158};
const LINE = 19;

/**
 * The life domains around one question, to lay on the table and point at. There is no place to fill
 * in anything about a person: talk wide, write down little.
 */
export default function DomainWheel(): ReactNode {
  const ring = segments(lifeDomains.length, RING);
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.wheel}
        viewBox="-162 -162 324 324"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img cannot take the colours of the theme
        role="img"
        aria-label={text.label(lifeDomains.map(({name}) => name).join(', '))}
      >
        {lifeDomains.map(({id, name}, index) => {
          const segment = ring[index];
          return (
            segment && (
              <g key={id}>
                <path className={styles.segment} d={segment.path} />
                <Lines className={styles.name ?? ''} lines={inTwo(name)} {...segment.label} />
              </g>
            )
          );
        })}
        <Lines className={styles.middle ?? ''} lines={text.middle()} x={0} y={0} />
      </svg>
      <ul className={styles.questions}>
        {lifeDomains.map(({id, name, question}) => (
          <li key={id}>
            <b>{name}</b> {question}
          </li>
        ))}
      </ul>
    </figure>
  );
}

type LinesProps = {className: string; lines: string[]; x: number; y: number};

/** Lines of text around a point. */
function Lines({className, lines, x, y}: LinesProps): ReactNode {
  const top = y - ((lines.length - 1) * LINE) / 2;
  return (
    <text className={className} aria-hidden="true">
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={top + index * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** A name of several words over two lines, the last word on the second. */
function inTwo(name: string): string[] {
  const space = name.lastIndexOf(' ');
  return space === -1 ? [name] : [name.slice(0, space), name.slice(space + 1)];
}
