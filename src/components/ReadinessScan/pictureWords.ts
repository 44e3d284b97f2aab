import {SCAN_ANSWERS} from '@site/src/domain/readiness/answers';
import type {PreconditionCounts} from '@site/src/domain/readiness/counts';
import type {TableData} from '../ScrollTable/DataTable';
import {text} from './text';
import {answerWord} from './words';

const named = (some: readonly PreconditionCounts[], all: readonly PreconditionCounts[]) =>
  some.length === all.length ? text.everyOne() : some.map(({label}) => `‘${label}’`).join(', ');

/** What the drawing shows in sentences; no sum and no rank. */
export function sentencesOf(parts: readonly PreconditionCounts[]): string[] {
  const all = parts.filter(({answers, counts}) => counts.yes === answers.length);
  const none = parts.filter(({counts}) => counts.yes === 0);
  const unknown = parts.filter(({counts}) => counts.unknown > 0);
  const said = [
    ...(all.length > 0 ? [text.chartAll(named(all, parts))] : []),
    ...(none.length > 0 ? [text.chartNone(named(none, parts))] : []),
    ...(unknown.length > 0 ? [text.chartUnknown(named(unknown, parts))] : []),
  ];
  return said.length === 0 ? [text.chartPlain()] : said;
}

/** The same as a table: how often each answer was given, precondition by precondition. */
export const tableOf = (parts: readonly PreconditionCounts[]): TableData => ({
  caption: text.chart(),
  columns: [
    {key: 'precondition', label: text.precondition()},
    ...SCAN_ANSWERS.map((answer) => ({key: answer, label: answerWord(answer)})),
    {key: 'open', label: answerWord(undefined)},
  ],
  rows: parts.map(({id, label, counts, open}) => ({
    key: id,
    heading: label,
    cells: [...SCAN_ANSWERS.map((answer) => String(counts[answer])), String(open)],
  })),
});
