import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

const names = v.optional(v.record(v.string(), v.string()), {});
const words = v.optional(v.string());

const entry = v.object({
  name: words,
  version: words,
  resolved: words,
  integrity: words,
  license: words,
  link: v.optional(v.boolean(), false),
  inBundle: v.optional(v.boolean(), false),
  hasInstallScript: v.optional(v.boolean(), false),
  dependencies: names,
  devDependencies: names,
  optionalDependencies: names,
});

const lockfileSchema = v.object({packages: v.record(v.string(), entry)});

const manifestSchema = v.object({
  dependencies: v.record(v.string(), v.string()),
  devDependencies: v.record(v.string(), v.string()),
  overrides: v.record(v.string(), v.string()),
});

const reasons = v.record(v.string(), v.string());

const allowedSchema = v.object({
  installScripts: reasons,
  licences: v.array(v.string()),
  licenceExceptions: v.record(
    v.string(),
    v.object({
      /** What the lockfile says; null where it says nothing. */
      licence: v.nullable(v.string()),
      because: v.string(),
      /** The only packages that may ask for it: how copyleft stays out of what readers get. */
      onlyFor: v.optional(v.array(v.string())),
    }),
  ),
  minimumVersions: v.record(
    v.string(),
    v.object({versions: v.array(v.string()), because: v.string()}),
  ),
  overrides: reasons,
});

export type Lockfile = v.InferOutput<typeof lockfileSchema>;
export type Manifest = v.InferOutput<typeof manifestSchema>;
export type Allowed = v.InferOutput<typeof allowedSchema>;

/** One place in the tree where a package is installed, under the name it has in the registry. */
export type Installed = {place: string; name: string} & v.InferOutput<typeof entry>;

const ROOT = path.join(__dirname, '../..');

/** Reads a JSON file of the repository. */
const readJson = (file: string): unknown =>
  JSON.parse(fs.readFileSync(path.join(ROOT, file), 'utf8'));

export const readLockfile = (): Lockfile => v.parse(lockfileSchema, readJson('package-lock.json'));
export const readManifest = (): Manifest => v.parse(manifestSchema, readJson('package.json'));
export const readAllowed = (): Allowed =>
  v.parse(allowedSchema, readJson('test/supply/allowed.json'));

/** Every package that the lockfile installs; our own, at the root of the tree, is not one. */
export const installedIn = ({packages}: Lockfile): Installed[] =>
  Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, found]) => ({...found, place, name: found.name ?? nameAt(place)}));

/** The name under which a package stands in node_modules; an alias has another in the registry. */
export const nameAt = (place: string): string =>
  place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
