import * as v from 'valibot';
import type {Questions} from '@site/src/schemas/instrument';
import {KeySchema} from '@site/src/schemas/records/text';

/** Where on the page somebody is: at the start, at what a link asks, or in a view that was begun. */
export type Place =
  | {kind: 'start'}
  | {kind: 'asked'; request: string; list: string}
  | {kind: 'view'; record: string; at: string | undefined};

/** Names the questions in one version, as 'coachvaardigheden.1'. */
export const listOf = ({id, version}: Pick<Questions, 'id' | 'version'>): string =>
  `${id}.${version}`;

/** What stands in the link that asks a colleague: behind the '#', which no browser sends to a server. */
export const askHash = (request: string, questions: Questions): string =>
  `#vraag=${request}&lijst=${listOf(questions)}`;

/**
 * Reads `#vraag=<id of the attempt>&lijst=<questions>` and `#stuk=<id>&deel=<dimension>`. No hash is
 * the start; `undefined` is a hash of something else on the page, such as a heading.
 */
export function placeOf(hash: string): Place | undefined {
  if (hash === '' || hash === '#') {
    return {kind: 'start'};
  }
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const record = fields.get('stuk');
  if (record !== null) {
    return {kind: 'view', record, at: fields.get('deel') ?? undefined};
  }
  const request = fields.get('vraag');
  if (request === null) {
    return undefined;
  }
  return v.is(KeySchema, request)
    ? {kind: 'asked', request, list: fields.get('lijst') ?? ''}
    : {kind: 'start'};
}
