import type {Trend} from '@site/src/domain/self-assessment/trend';
import type {TableData} from '../ScrollTable/DataTable';
import {text as shared} from '../ChartFigure/text';
import {levelOrNone} from '../ProfileChart/levelWords';
import {dayWords, text} from './text';

/** A column for each attempt, the oldest first. */
export function tableOf({moments, rows}: Trend): TableData {
  return {
    caption: text.caption(),
    columns: [
      {key: 'dimension', label: shared.dimension()},
      ...moments.map((moment, index) => ({key: `${index} ${moment}`, label: dayWords(moment)})),
    ],
    rows: rows.map(({dimension, name, points}) => ({
      key: dimension,
      heading: name,
      cells: points.map((point) => levelOrNone(point.kind === 'asked' ? point.level : undefined)),
    })),
  };
}
