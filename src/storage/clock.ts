/** This moment as ISO text; the one place where storage looks at a clock. */
export const moment = (): string => new Date().toISOString();
