import {valueOf, type ProfileChartData} from '@site/src/domain/self-assessment/chart';
import type {TableData} from '../ScrollTable/DataTable';
import {text as shared} from '../ChartFigure/text';
import {levelOrNone} from './levelWords';
import {seriesWord, text} from './text';

/** The same rows and levels as the drawing, in words. */
export function tableOf(title: string, {series, rows}: ProfileChartData): TableData {
  return {
    caption: text.caption(title),
    columns: [
      {key: 'dimension', label: shared.dimension()},
      ...series.map((one) => ({key: one, label: seriesWord(one, series)})),
    ],
    rows: rows.map((row) => ({
      key: row.id,
      heading: row.name,
      cells: series.map((one) => levelOrNone(valueOf(row, one))),
    })),
  };
}
