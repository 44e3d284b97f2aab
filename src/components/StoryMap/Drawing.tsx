import type {ReactNode} from 'react';
import clsx from 'clsx';
import {MAP_WIDTH, RADIUS, mapHeight, mapLines, spotOf} from '@site/src/domain/case/mapLines';
import type {MapEdge, StoryMap} from '@site/src/domain/case/storyMap';
import styles from './styles.tool.module.css';

type Props = {map: StoryMap; names: readonly string[]; labelledBy: string};

/** Moments as rounds, endings as squares; the way gone is a thick line, another one a dashed line. */
export default function Drawing({map, names, labelledBy}: Props): ReactNode {
  const lines = mapLines(map);
  const seen = new Set(
    map.edges.flatMap(({from, to, ways}) => (ways.length > 0 ? [from, to] : [])),
  );
  return (
    <>
      <svg
        className={styles.map}
        viewBox={`0 0 ${MAP_WIDTH} ${mapHeight(map)}`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img would not take the colours of the theme
        role="img"
        aria-labelledby={labelledBy}
        focusable="false"
      >
        {lines.map(({edge, path}) => (
          <path key={`${edge.from}/${edge.option}`} className={lineClass(edge)} d={path} />
        ))}
        {/* On top of the line that both ways share, so that the second is seen too. */}
        {lines
          .filter(({edge}) => edge.ways.includes(0) && edge.ways.includes(1))
          .map(({edge, path}) => (
            <path key={`${edge.from}/${edge.option}`} className={styles.both} d={path} />
          ))}
        {map.nodes.map((node) => {
          const {x, y} = spotOf(node, map);
          return (
            <g key={node.id} className={clsx(styles.node, seen.has(node.id) && styles.seen)}>
              {node.kind === 'scene' ? (
                <circle cx={x} cy={y} r={RADIUS} />
              ) : (
                <rect x={x - RADIUS} y={y - RADIUS} width={2 * RADIUS} height={2 * RADIUS} rx={4} />
              )}
              <text x={x} y={y + 5}>
                {node.number}
              </text>
            </g>
          );
        })}
      </svg>
      {names.length > 1 && (
        <ul className={styles.key} aria-hidden="true">
          {names.map((name, index) => (
            <li key={name + String(index)}>
              <svg viewBox="0 0 40 10" focusable="false">
                <path className={index === 0 ? styles.first : styles.second} d="M2 5H38" />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function lineClass({ways}: MapEdge): string | undefined {
  if (ways.includes(0)) {
    return styles.first;
  }
  return ways.includes(1) ? styles.second : styles.open;
}
