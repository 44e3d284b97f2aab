import {KNOWN_LEVELS, type Level} from '@site/src/domain/self-assessment/level';
import type {TeamSpread} from '@site/src/domain/self-assessment/team';
import type {TableData} from '../ScrollTable/DataTable';
import {text as shared} from '../ChartFigure/text';
import {levelWord} from '../ProfileChart/levelWords';
import {text} from './text';

/** What is known first: that is what a team talks about. */
export const SHOWN: readonly Level[] = [...KNOWN_LEVELS, 'unknown'];

/** A column for each word, with the number of people that chose it. */
export function tableOf({rows}: Extract<TeamSpread, {kind: 'spread'}>): TableData {
  return {
    caption: text.caption(),
    columns: [
      {key: 'dimension', label: shared.dimension()},
      ...SHOWN.map((level) => ({key: level, label: levelWord(level)})),
    ],
    rows: rows.map(({dimension, name, counts}) => ({
      key: dimension,
      heading: name,
      cells: SHOWN.map((level) => String(counts[level])),
    })),
  };
}
