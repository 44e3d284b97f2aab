import {hexOf} from '../domain/hex';
import * as v from 'valibot';
import {readSetting, writeSetting} from './settings';

const NAME = 'innocent';

/** Fragments that are kept; the oldest make room. */
export const INNOCENT_MAX = 500;

const HexSchema = v.pipe(v.string(), v.regex(/^(?:[\da-f]{2})+$/), v.maxLength(64));

/**
 * Never the text itself. The salt is of this device, so equal fragments of two people look different;
 * whoever can read this device could still try every telephone number.
 */
const InnocentSchema = v.strictObject({
  salt: HexSchema,
  /** SHA-256 of salt and fragment, the oldest first. */
  hashes: v.pipe(v.array(HexSchema), v.maxLength(INNOCENT_MAX)),
});

type Innocent = v.InferOutput<typeof InnocentSchema>;

/** What was marked since the page was opened: holds where nothing can be kept. */
const marked = new Set<string>();

/** One at a time, so that two marks in a row both stay. */
let writing: Promise<unknown> = Promise.resolve();

/** '06-1234 5678' and '06-1234  5678' are one, and so are 'Mevrouw Jansen' and 'mevrouw jansen'. */
const normalise = (fragment: string): string =>
  fragment.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase();

/**
 * Whether somebody said here that this fragment is no personal data. Never rejects; false when that
 * cannot be known.
 */
export async function isInnocent(fragment: string): Promise<boolean> {
  const plain = normalise(fragment);
  if (marked.has(plain)) {
    return true;
  }
  const kept = hasher() && (await readSetting(NAME, InnocentSchema));
  const hash = kept && (await hashOf(kept.salt, plain));
  return hash !== undefined && kept?.hashes.includes(hash) === true;
}

/**
 * Remembers that this fragment is no personal data: at once on this page, and on this device where
 * settings can be kept. Never rejects.
 */
export async function markInnocent(fragment: string): Promise<void> {
  const plain = normalise(fragment);
  marked.add(plain);
  const write = writing.then(() => keep(plain));
  writing = write;
  await write;
}

async function keep(plain: string): Promise<void> {
  if (!hasher()) {
    return;
  }
  const {salt, hashes} = (await readSetting(NAME, InnocentSchema)) ?? empty();
  const hash = await hashOf(salt, plain);
  if (hash === undefined) {
    return;
  }
  const others = hashes.filter((other) => other !== hash);
  const next: Innocent = {salt, hashes: [...others, hash].slice(-INNOCENT_MAX)};
  // Where it cannot be stored, the page remembers it.
  await writeSetting(NAME, next);
}

const empty = (): Innocent => ({
  salt: hexOf(crypto.getRandomValues(new Uint8Array(16))),
  hashes: [],
});

/** A page over plain http has no `subtle`, whatever its type says. */
function hasher(): SubtleCrypto | undefined {
  return globalThis.crypto?.subtle;
}

async function hashOf(salt: string, plain: string): Promise<string | undefined> {
  try {
    const bytes = new TextEncoder().encode(`${salt}:${plain}`);
    return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
  } catch {
    return undefined;
  }
}
