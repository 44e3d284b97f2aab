import {curveLinear, curveLinearClosed, line, pointRadial} from 'd3-shape';
import {KNOWN_LEVELS, rankOf, type Level} from './level';

export type Point = {x: number; y: number};

export type Axis = {
  end: Point;
  /** Where a label stands, and to which side its text runs. */
  label: Point & {anchor: 'start' | 'middle' | 'end'};
};

export type RadarPoint = Point & {
  /** False for a level that is not known: its mark stands in the middle and no line runs to it. */
  known: boolean;
};

export type RadarFrame = {
  axes: Axis[];
  /** A closed path for each known level, from the middle outwards. */
  rings: string[];
};

export type RadarShape = {
  points: RadarPoint[];
  /** For the `d` of an SVG path; with gaps where a level is not known, '' when no line is left. */
  path: string;
  /** Whether the line goes all the way round, so that it has an inside. */
  closed: boolean;
};

/** Units between the end of an axis and its label. */
const LABEL_GAP = 26;

/**
 * The ground of a radar drawing around the origin: the first axis points up, the others follow
 * clockwise. `count` is from 3 to 10; `radius` is in the units of the drawing.
 */
export function radarFrame(count: number, radius: number): RadarFrame {
  const indexes = Array.from({length: count}, (_, index) => index);
  return {
    axes: indexes.map((index) => {
      const label = at(index, count, radius + LABEL_GAP);
      return {end: at(index, count, radius), label: {...label, anchor: anchorAt(label.x)}};
    }),
    rings: KNOWN_LEVELS.map((level) =>
      joined(
        indexes.map((index) => at(index, count, away(level, radius))),
        true,
      ),
    ),
  };
}

/** The line and the marks of one series, on the frame of as many axes as there are levels. */
export function radarShape(levels: readonly Level[], radius: number): RadarShape {
  const points = levels.map((level, index) => ({
    ...at(index, levels.length, level === 'unknown' ? 0 : away(level, radius)),
    known: level !== 'unknown',
  }));
  const closed = points.every(({known}) => known);
  return {
    points,
    closed,
    path: closed
      ? joined(points, true)
      : runs(points)
          .map((run) => joined(run, false))
          .join(''),
  };
}

/** The neighbours that are known, together, also across the last and the first axis. */
function runs(points: readonly RadarPoint[]): RadarPoint[][] {
  const gap = points.findIndex(({known}) => !known);
  const fromGap = [...points.slice(gap), ...points.slice(0, gap)];
  const found: RadarPoint[][] = [];
  for (const [index, point] of fromGap.entries()) {
    if (point.known && fromGap[index - 1]?.known) {
      found.at(-1)?.push(point);
    } else if (point.known) {
      found.push([point]);
    }
  }
  return found.filter((run) => run.length > 1);
}

const away = (level: 'beginning' | 'underway' | 'solid', radius: number) =>
  (radius * rankOf(level)) / KNOWN_LEVELS.length;

function at(index: number, count: number, radius: number): Point {
  const [x, y] = pointRadial((index * 2 * Math.PI) / count, radius);
  return {x: round(x), y: round(y)};
}

/** Text beside the drawing runs away from it; straight above and below it is centred. */
function anchorAt(x: number): 'start' | 'middle' | 'end' {
  if (x === 0) {
    return 'middle';
  }
  return x > 0 ? 'start' : 'end';
}

// From points that are rounded already: line and marks meet, and lineRadial has three decimals.
function joined(points: readonly Point[], closed: boolean): string {
  return (
    line<Point>()
      .x(({x}) => x)
      .y(({y}) => y)
      .curve(closed ? curveLinearClosed : curveLinear)([...points]) ?? ''
  );
}

/** Two decimals, so that server and browser write the same; no -0. */
const round = (value: number) => Math.round(value * 100) / 100 + 0;
