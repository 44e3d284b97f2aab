import * as v from 'valibot';
import {MIGRATIONS, type Migration} from '../domain/notebook/migrations';
import {LabelSchema, RecordSchema, VERSIONS, type AnyRecord} from '../schemas/records/record';

/**
 * What a stored or imported value turned out to be.
 *
 * - `record`: ours; `from` is the version it was written with, which may be older
 * - `newer`: written by a later version of this site, so we read its label only and never write it
 * - `unreadable`: not something that any version wrote, or something that a migration broke on
 */
export type Decoded =
  | {state: 'record'; record: AnyRecord; from: number}
  | {state: 'newer'; id: string; title: string}
  | {state: 'unreadable'};

type Known = {
  versions: Readonly<Record<string, number>>;
  migrations: Readonly<Record<string, readonly Migration[]>>;
  schema: v.GenericSchema<unknown, AnyRecord>;
};

const KNOWN: Known = {versions: VERSIONS, migrations: MIGRATIONS, schema: RecordSchema};

/** Never throws, whatever the value. */
export function decode(raw: unknown, {versions, migrations, schema}: Known = KNOWN): Decoded {
  const label = v.safeParse(LabelSchema, raw);
  if (!label.success) {
    return {state: 'unreadable'};
  }
  const {id, kind, v: from, title = ''} = label.output;
  const current = Object.hasOwn(versions, kind) ? versions[kind] : undefined;
  if (current === undefined || from > current) {
    return {state: 'newer', id, title};
  }
  try {
    const steps = (migrations[kind] ?? []).slice(from - 1);
    const record = v.parse(schema, {
      ...Object(raw),
      v: current,
      data: steps.reduce((data, step) => step(data), structuredClone(Object(raw).data)),
    });
    return {state: 'record', record, from};
  } catch {
    return {state: 'unreadable'};
  }
}

/** What stands under a key of our storage, where a record has its own id for a key. Never throws. */
export function decodeAt(key: string, raw: unknown): Decoded {
  const decoded = decode(raw);
  return decoded.state === 'record' && decoded.record.id !== key ? {state: 'unreadable'} : decoded;
}
