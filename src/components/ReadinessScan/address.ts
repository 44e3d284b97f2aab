import * as v from 'valibot';
import {canonicalText} from '@site/src/domain/notebook/canonical';
import {shortHash} from '@site/src/domain/notebook/shortHash';
import type {ScanQuestions} from '@site/src/schemas/records/readinessScan';
import {KeySchema} from '@site/src/schemas/records/text';
import {placeOf as recordPlaceOf, type Place as RecordPlace} from '../RecordTool/address';

/** Where on the page somebody is: at the start, at what a link asks, or in a scan that was begun. */
export type Place = RecordPlace | {kind: 'asked'; round: string; list: string};

/** Names the questions in one wording: another wording has another name. */
export const listOf = (questions: ScanQuestions): string => shortHash(canonicalText(questions));

/** What stands in the link that asks somebody: behind the '#', which no browser sends to a server. */
export const askHash = (round: string, questions: ScanQuestions): string =>
  `#ronde=${round}&lijst=${listOf(questions)}`;

/** Reads such a hash, and the places that every tool has. A link that was cut off leads to the start. */
export function placeOf(hash: string): Place | undefined {
  const place = recordPlaceOf(hash);
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const round = fields.get('ronde');
  if (place || round === null) {
    return place;
  }
  return v.is(KeySchema, round)
    ? {kind: 'asked', round, list: fields.get('lijst') ?? ''}
    : {kind: 'start'};
}
