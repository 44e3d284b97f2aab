import {dutchDate} from '@site/src/domain/dutchDate';
import {questionsOf} from '@site/src/domain/self-assessment/questionsOf';
import {askedOf} from '@site/src/domain/self-assessment/teamPart';
import type {Instrument} from '@site/src/schemas/instrument';
import {VERSIONS, type RecordOf} from '@site/src/schemas/records/record';
import {freshRecord} from '@site/src/storage/freshRecord';
import {beginRecord} from '@site/src/storage/openRecord';
import type {Shelf} from '@site/src/storage/shelf';
import {localDay} from '../Notebook/localDay';
import {begunToday} from '../SelfAssessment/begunToday';
import {text} from './text';

/**
 * Begins a picture and writes it, so that it can be found again; returns its id. One that was begun
 * today and left empty is taken up again.
 */
export function beginPicture(
  instrument: Instrument,
  pictures: readonly RecordOf<'team-picture'>[],
): string {
  const title = text.title(dutchDate(localDay(new Date())));
  const empty = begunToday(
    pictures,
    {title, version: instrument.version},
    {isEmpty, versionOf: ({data}) => data.asked.version},
  );
  return empty?.id ?? beginNew(instrument, title);
}

const isEmpty = ({data}: RecordOf<'team-picture'>) =>
  Object.keys(data.parts).length === 0 && data.theme === '';

function beginNew(instrument: Instrument, title: string): string {
  const record = {
    ...freshRecord(),
    kind: 'team-picture' as const,
    v: VERSIONS['team-picture'],
    title,
    data: {asked: askedOf(questionsOf(instrument)), parts: {}, theme: ''},
  };
  beginRecord(record).change((fresh) => fresh);
  return record.id;
}

/** The pictures of one instrument on this device, the last changed first. */
export const picturesOf = (
  shelf: Shelf | undefined,
  instrument: string,
): RecordOf<'team-picture'>[] =>
  (shelf?.records ?? []).flatMap((record) =>
    record.kind === 'team-picture' && record.data.asked.id === instrument ? [record] : [],
  );
