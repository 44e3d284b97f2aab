import * as v from 'valibot';
import type {Questions} from '@site/src/schemas/instrument';
import {KeySchema} from '@site/src/schemas/records/text';
import {placeOf as recordPlaceOf, type Place as RecordPlace} from '../RecordTool/address';

/** Where on the page somebody is: at the start, at what a link asks, or in a view that was begun. */
export type Place = RecordPlace | {kind: 'asked'; request: string; list: string};

/** Names the questions in one version, as 'coachvaardigheden.1'. */
export const listOf = ({id, version}: Pick<Questions, 'id' | 'version'>): string =>
  `${id}.${version}`;

/** What stands in the link that asks a colleague: behind the '#', which no browser sends to a server. */
export const askHash = (request: string, questions: Questions): string =>
  `#vraag=${request}&lijst=${listOf(questions)}`;

/**
 * Reads `#vraag=<id of the attempt>&lijst=<questions>`, and the places that every tool has. A link that
 * was cut off leads to the start.
 */
export function placeOf(hash: string): Place | undefined {
  const place = recordPlaceOf(hash);
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const request = fields.get('vraag');
  if (place || request === null) {
    return place;
  }
  return v.is(KeySchema, request)
    ? {kind: 'asked', request, list: fields.get('lijst') ?? ''}
    : {kind: 'start'};
}
