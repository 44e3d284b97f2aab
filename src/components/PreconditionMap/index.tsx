import {useId, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {preconditions} from '@site/src/content/preconditions';
import {layers} from './layers';
import {bandsOf, WIDTH} from './bands';

/**
 * How the seven preconditions hang together: the drawing, and the same in a sentence below it. Sizes
 * and colours are attributes, so that no page carries a style sheet for one drawing.
 */
export default function PreconditionMap(): ReactNode {
  const title = useId();
  const {bands, height} = bandsOf(
    layers(),
    new Map(preconditions.map(({id, label}) => [id, label])),
  );
  return (
    <div>
      <svg
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a file would not take the colours of the page
        role="img"
        aria-labelledby={title}
        viewBox={`0 0 ${WIDTH} ${height}`}
        // Never larger than its own size, and smaller where there is less room.
        width="100%"
        height={height}
        preserveAspectRatio="xMinYMin"
        fontFamily="inherit"
        fill="currentColor"
      >
        <title id={title}>
          {translate({
            id: 'preconditionMap.title',
            message: 'De voorwaarden in drie lagen, met pijlen van onder naar boven',
          })}
        </title>
        {bands.map(({id, name, top, height: tall, lines, arrow}) => (
          <g key={id}>
            <rect
              x={1}
              y={top}
              width={WIDTH - 2}
              height={tall}
              rx={14}
              fill="none"
              stroke="currentColor"
            />
            <text x={16} y={top + 28} fontSize={16} fontWeight={600}>
              {name}
            </text>
            {lines.map((line, index) => (
              <text key={line} x={16} y={top + 54 + index * 24} fontSize={14}>
                {line}
              </text>
            ))}
            {arrow !== undefined && (
              <path
                d={`M${WIDTH / 2} ${arrow + 22}v-16m-6 6l6-6 6 6`}
                fill="none"
                stroke="currentColor"
                strokeWidth={2}
              />
            )}
          </g>
        ))}
      </svg>
      <p>
        {translate({
          id: 'preconditionMap.sentence',
          message:
            'Lees van onder naar boven: het bestuur kiest voor deze inwoners en werkt samen. Dat geeft minder regels en een caseload die te doen is. Dan kunnen professionals coachen, samenwerken en samen leren. Deze ordening is van ons.',
        })}
      </p>
    </div>
  );
}
