/** What stands in an address in place of the id of a precondition. */
export const RESULT = 'uitkomst';
