/** Minutes that steps take together; a task in the real world counts for none. */
export const minutesIn = (steps: readonly {minutes?: number}[]): number =>
  steps.reduce((sum, {minutes = 0}) => sum + minutes, 0);
