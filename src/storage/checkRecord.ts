import * as v from 'valibot';
import {RecordSchema, type AnyRecord} from '../schemas/records/record';

/** A record when the value is one, as we write it today; else `undefined`. */
export function checkRecord(value: unknown): AnyRecord | undefined {
  const parsed = v.safeParse(RecordSchema, value);
  return parsed.success ? parsed.output : undefined;
}
