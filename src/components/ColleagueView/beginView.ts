import {dutchDate} from '@site/src/domain/dutchDate';
import {canonicalText} from '@site/src/domain/notebook/canonical';
import {shortHash} from '@site/src/domain/notebook/shortHash';
import type {AskContent} from '@site/src/schemas/records/colleagueView';
import {VERSIONS} from '@site/src/schemas/records/record';
import {freshRecord} from '@site/src/storage/freshRecord';
import {beginRecord, openRecord} from '@site/src/storage/openRecord';
import {localDay} from '../Notebook/localDay';
import {text} from './text';

/** The id of the view that answers a question: the same question always has the same. */
export const viewIdOf = ({request, questions}: AskContent): string =>
  `kijk-${shortHash(canonicalText({request, questions}))}`;

/** Begins a view and writes it, or finds the one that was begun for this question; returns its id. */
export async function beginView(ask: AskContent): Promise<string> {
  const id = viewIdOf(ask);
  const known = await openRecord(id);
  if (known.kind === 'missing' || known.kind === 'failed') {
    const view = {
      ...freshRecord(),
      id,
      kind: 'colleague-view' as const,
      v: VERSIONS['colleague-view'],
      title: text.title(dutchDate(localDay(new Date()))),
      data: {role: 'giving' as const, ...ask, from: '', answers: {}, remarks: {}, finished: null},
    };
    beginRecord(view).change((fresh) => fresh);
  }
  return id;
}
