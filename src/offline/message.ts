/**
 * What a page tells the worker: that it was opened, that there is time to fetch the rest of the
 * site, or that its reader wants the new version now.
 */
export type Message = {kind: 'visit'} | {kind: 'fill'} | {kind: 'activate'};

/** A message of ours, or undefined: another script on this origin may send anything. */
export function readMessage(data: unknown): Message | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data)) {
    return undefined;
  }
  const {kind} = data;
  return kind === 'visit' || kind === 'fill' || kind === 'activate' ? {kind} : undefined;
}
