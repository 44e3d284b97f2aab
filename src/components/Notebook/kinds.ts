import {translate} from '@docusaurus/Translate';
import {countAnswers} from '@site/src/domain/notebook/countAnswers';
import type {AnyRecord, Kind, RecordOf} from '@site/src/schemas/records/record';
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

/** Every kind of record; a new one is an entry here. */
export const KINDS: Readonly<Record<Kind, KindEntry>> = {
  'self-assessment': entry('self-assessment', {
    name: () => translate({id: 'notebook.kind.selfAssessment', message: 'Zelfbeoordeling'}),
    page: '/zelfbeoordeling/',
    progress: ({data}) =>
      data.finished === null
        ? translate(
            {id: 'notebook.progress.answers', message: '{answered} van {all} vragen'},
            countAnswers(data),
          )
        : translate(
            {id: 'notebook.progress.finished', message: 'afgerond op {day}'},
            {day: dayText(data.finished)},
          ),
  }),
};

/** Where a record opens; the id stands behind the '#', which no browser sends to a server. */
export const addressOf = ({kind, id}: AnyRecord): string => `${KINDS[kind].page}#stuk=${id}`;
