import {dutchDate} from '@site/src/domain/dutchDate';
import {questionsOf} from '@site/src/domain/self-assessment/questionsOf';
import {askedOf} from '@site/src/domain/self-assessment/teamPart';
import type {Instrument} from '@site/src/schemas/instrument';
import {VERSIONS, type RecordOf} from '@site/src/schemas/records/record';
import {freshRecord} from '@site/src/storage/freshRecord';
import {beginRecord} from '@site/src/storage/openRecord';
import type {Shelf} from '@site/src/storage/shelf';
import {localDay} from '../Notebook/localDay';
import {text} from './text';

/** Begins a picture and writes it, so that it can be found again; returns its id. */
export function beginPicture(instrument: Instrument): string {
  const record = {
    ...freshRecord(),
    kind: 'team-picture' as const,
    v: VERSIONS['team-picture'],
    title: text.title(dutchDate(localDay(new Date()))),
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
