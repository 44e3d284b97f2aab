import {walkBegun} from '@site/src/domain/case/walkBegun';
import {dutchDate} from '@site/src/domain/dutchDate';
import type {Case} from '@site/src/schemas/case';
import {VERSIONS, type RecordOf} from '@site/src/schemas/records/record';
import {freshRecord} from '@site/src/storage/freshRecord';
import {beginRecord} from '@site/src/storage/openRecord';
import {localDay} from '../Notebook/localDay';
import {text} from './text';

/**
 * Begins a walk and writes it, so that it can be found again; returns its id. One that was begun
 * before and left without a choice is taken up again.
 */
export function beginWalk(
  story: Case,
  group: boolean,
  walks: readonly RecordOf<'case-walk'>[],
): string {
  const empty = walks.find(
    ({data}) =>
      data.steps.length === 0 && data.group === group && data.story.version === story.version,
  );
  return empty?.id ?? beginNew(story, group);
}

function beginNew(story: Case, group: boolean): string {
  const record = {
    ...freshRecord(),
    kind: 'case-walk' as const,
    v: VERSIONS['case-walk'],
    title: text.title(story.title, dutchDate(localDay(new Date()))),
    data: walkBegun(story, group),
  };
  beginRecord(record).change((fresh) => fresh);
  return record.id;
}
