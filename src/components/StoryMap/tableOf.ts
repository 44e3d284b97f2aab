import type {StoryMap} from '@site/src/domain/case/storyMap';
import type {TableData} from '../ScrollTable/DataTable';
import {text} from './text';

/** A row for each moment and ending: where its choices lead, and what was chosen there. */
export function tableOf({nodes, edges}: StoryMap, names: readonly string[]): TableData {
  const numberOf = (id: string) => String(nodes.find((node) => node.id === id)?.number ?? '');
  return {
    caption: text.caption(),
    columns: [
      {key: 'moment', label: text.moment()},
      {key: 'naar', label: text.leadsTo()},
      ...names.map((name, index) => ({
        key: `weg-${index}`,
        label: names.length > 1 ? name : text.chosen(),
      })),
    ],
    rows: nodes.map(({id, number, title}) => {
      const own = edges.filter(({from}) => from === id);
      return {
        key: id,
        heading: `${number}. ${title}`,
        cells: [
          own.length === 0 ? text.stops() : own.map(({to}) => numberOf(to)).join(', '),
          ...names.map((_, way) =>
            own
              .filter(({ways}) => ways.includes(way))
              .map(({to}) => numberOf(to))
              .join(', '),
          ),
        ],
      };
    }),
  };
}
