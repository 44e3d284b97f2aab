import {translate} from '@docusaurus/Translate';
import {progressOf} from '@site/src/domain/self-assessment/progress';
import type {Questions} from '@site/src/schemas/instrument';
import type {AnyRecord, Kind, RecordOf} from '@site/src/schemas/records/record';
import type {Answers} from '@site/src/schemas/records/selfAssessment';
import {dayText} from './whenText';

/** What the notebook says about a record of some kind. */
type KindEntry = {
  name: () => string;
  /** Where a record of this kind opens. */
  page: string;
  /** How far the work in it is, in a few words. */
  progress: (record: AnyRecord) => string;
};

const isOf = <K extends Kind>(record: AnyRecord, kind: K): record is RecordOf<K> =>
  record.kind === kind;

const entry = <K extends Kind>(
  kind: K,
  {progress, ...rest}: Omit<KindEntry, 'progress'> & {progress: (record: RecordOf<K>) => string},
): KindEntry => ({...rest, progress: (record) => (isOf(record, kind) ? progress(record) : '')});

type Attempt = {questions: Questions; answers: Answers; finished: string | null};

function howFar({questions, answers, finished}: Attempt): string {
  if (finished !== null) {
    const message = 'afgerond op {day}';
    return translate({id: 'notebook.progress.finished', message}, {day: dayText(finished)});
  }
  const {done, all} = progressOf(questions, answers);
  return translate({id: 'notebook.progress', message: '{done} van {all} vragen'}, {done, all});
}

/** Every kind of record; a new one is an entry here. */
export const KINDS: Readonly<Record<Kind, KindEntry>> = {
  'self-assessment': entry('self-assessment', {
    name: () => translate({id: 'notebook.kind.selfAssessment', message: 'Zelfbeoordeling'}),
    page: '/zelfbeoordeling/',
    progress: ({data}) => howFar(data),
  }),
  'colleague-view': entry('colleague-view', {
    name: () => translate({id: 'notebook.kind.colleagueView', message: 'Blik van een collega'}),
    page: '/zelfbeoordeling/collega/',
    progress: ({data}) => howFar(data),
  }),
  'team-picture': entry('team-picture', {
    name: () => translate({id: 'notebook.kind.teamPicture', message: 'Beeld van het team'}),
    page: '/zelfbeoordeling/team/',
    progress: ({data}) => peopleText(Object.keys(data.parts).length),
  }),
};

const peopleText = (count: number) =>
  count === 1
    ? translate({id: 'notebook.progress.person', message: 'van 1 persoon'})
    : translate({id: 'notebook.progress.people', message: 'van {count} mensen'}, {count});

/**
 * Where a record opens; the id stands behind the '#', which no browser sends to a server. What a
 * colleague gave back stands beside the attempt that it was asked for.
 */
export const addressOf = (record: AnyRecord): string =>
  record.kind === 'colleague-view' && record.data.role === 'received'
    ? `${KINDS['self-assessment'].page}#stuk=${record.data.request}&deel=beeld`
    : `${KINDS[record.kind].page}#stuk=${record.id}`;
