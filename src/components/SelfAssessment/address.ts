/**
 * Where somebody is in the tool, kept in the part of the address that no server sees: at the start,
 * or in an attempt, at one of its parts or its result.
 */
export type Place = {kind: 'start'} | {kind: 'attempt'; record: string; at: string | undefined};

/** What stands in an address in place of the id of a dimension. */
export const RESULT = 'beeld';

/**
 * Reads `#stuk=<id>&deel=<id of a dimension, or 'beeld'>`; no hash is the start, and `undefined` is a
 * hash of something else on the page, such as a heading.
 */
export function placeOf(hash: string): Place | undefined {
  if (hash === '' || hash === '#') {
    return {kind: 'start'};
  }
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const record = fields.get('stuk');
  return record ? {kind: 'attempt', record, at: fields.get('deel') ?? undefined} : undefined;
}

/** The hash of a place in an attempt, so that back and forward in the browser go from part to part. */
export const hashOf = (record: string, at?: string): string =>
  `#stuk=${record}${at === undefined ? '' : `&deel=${at}`}`;
