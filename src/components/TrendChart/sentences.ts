import {changesOf} from '@site/src/domain/self-assessment/findings';
import type {Trend} from '@site/src/domain/self-assessment/trend';
import {about} from '../ChartFigure/quoted';
import {text} from './text';

/** What changed over the attempts that can be compared, in short sentences. */
export function sentencesOf({moments, rows}: Trend): string[] {
  const {up, down, same} = changesOf(rows);
  const said = [
    ...about(up, text.up),
    ...about(down, text.down),
    ...(up.length === 0 && down.length === 0 && same.length > 0 ? [text.same()] : []),
  ];
  return said.length > 0 ? said : [moments.length < 2 ? text.once() : text.notComparable()];
}
