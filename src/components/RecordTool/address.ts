/**
 * Where somebody is in a tool, kept in the part of the address that no server sees: at the start, or
 * in a record of the notebook, at one of its parts.
 */
export type Place = {kind: 'start'} | {kind: 'record'; record: string; at: string | undefined};

/**
 * Reads `#stuk=<id>&deel=<part>`; no hash is the start, and `undefined` is a hash of something else on
 * the page, such as a heading.
 */
export function placeOf(hash: string): Place | undefined {
  if (hash === '' || hash === '#') {
    return {kind: 'start'};
  }
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const record = fields.get('stuk');
  return record ? {kind: 'record', record, at: fields.get('deel') ?? undefined} : undefined;
}

/** The hash of a place in a record, so that back and forward in the browser go from part to part. */
export const hashOf = (record: string, at?: string): string =>
  `#stuk=${record}${at === undefined ? '' : `&deel=${at}`}`;
