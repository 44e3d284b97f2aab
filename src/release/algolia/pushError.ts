/** Why a push did not come to its end, and what that means for the index that readers use. */
export class PushError extends Error {
  constructor(
    cause: unknown,
    /** 'unknown' when Algolia was already asked to put the new index in place of it. */
    readonly live: 'unchanged' | 'unknown',
    /** A temporary index that could not be removed. */
    readonly leftOver?: string,
  ) {
    super('The push to Algolia failed', {cause});
    this.name = 'PushError';
  }
}
