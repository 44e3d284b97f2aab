/** What JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export type JsonObject = {readonly [key: string]: Json};

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
