import type {RecordOf} from '@site/src/schemas/records/record';
import {text} from './text';

/** What a scan is called beside others; the first is that of who looks. */
export function roleOf({data}: RecordOf<'readiness-scan'>, index: number): string {
  const from = data.from.trim();
  return from === '' ? (index === 0 ? text.you() : text.somebody()) : from;
}
