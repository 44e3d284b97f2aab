import * as v from 'valibot';

/** What we read of an error of Algolia's client: its classes differ between its builds. */
const FaultSchema = v.object({
  message: v.string(),
  /** Absent when no server gave a last word. */
  status: v.optional(v.number()),
  /** Each attempt; 0 when there was no answer. */
  stackTrace: v.optional(
    v.array(v.object({response: v.object({status: v.number(), content: v.string()})})),
    [],
  ),
});

export type Fault = v.InferOutput<typeof FaultSchema>;

export function readFault(error: unknown): Fault | undefined {
  const parsed = v.safeParse(FaultSchema, error);
  return parsed.success ? parsed.output : undefined;
}

/**
 * Whether Algolia certainly did nothing: it said no to every attempt. An attempt without an answer may
 * have been carried out.
 */
export function isRefused(error: unknown): boolean {
  const fault = readFault(error);
  return (
    fault?.status !== undefined &&
    fault.stackTrace.every(({response}) => response.status >= 400 && response.status < 500)
  );
}
