/**
 * Why something could not be stored.
 *
 * - `blocked`: the browser lets this site keep nothing
 * - `full`: there is no room
 * - `newer`: what stands there was written by a later version of the site, so we leave it alone
 * - `gone`: it was removed in another tab
 * - `unknown`: anything else
 */
export type Fault = 'blocked' | 'full' | 'newer' | 'gone' | 'unknown';

/** The answer to every write. */
export type Saved = {kind: 'saved'} | {kind: 'failed'; fault: Fault};

// Blocked storage: Chromium says UnknownError or SecurityError, Firefox InvalidStateError.
const FAULTS: Readonly<Record<string, Fault>> = {
  QuotaExceededError: 'full',
  NS_ERROR_DOM_QUOTA_REACHED: 'full',
  VersionError: 'newer',
  SecurityError: 'blocked',
  UnknownError: 'blocked',
  InvalidStateError: 'blocked',
  NotAllowedError: 'blocked',
  NotSupportedError: 'blocked',
};

/** What an error of the browser's storage means; anything may have been thrown. */
export function faultOf(error: unknown): Fault {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return (Object.hasOwn(FAULTS, name) ? FAULTS[name] : undefined) ?? 'unknown';
}
