import {installedIn, nameAt} from './lockfile';
import type {Allowed, Installed, Lockfile} from './lockfile';

/**
 * Packages under a licence that is neither on the list nor an exception, exceptions that fit nothing
 * any more, and packages that were to stay tools and are asked for by something else.
 */
export function checkLicences(lockfile: Lockfile, allowed: Allowed): string[] {
  const installed = installedIn(lockfile);
  const odd = installed.filter(({license}) => !isAllowed(license, allowed.licences));
  const exceptions = Object.entries(allowed.licenceExceptions);
  return [
    ...odd
      .filter((found) => !exceptions.some(([name, {licence}]) => isMeant(name, licence, found)))
      .map(({place, license}) => `${place}: licence ${license ?? 'not named'}`),
    ...exceptions
      .filter(([name, {licence}]) => !odd.some((found) => isMeant(name, licence, found)))
      .map(([name]) => `${name}: an exception that fits no package`),
    ...exceptions.flatMap(([name, {onlyFor}]) =>
      onlyFor === undefined ? [] : checkUse(lockfile, name, onlyFor),
    ),
  ];
}

/** Reads an SPDX expression without nesting: of OR one part has to be allowed, of AND every part. */
export const isAllowed = (expression: string | undefined, licences: readonly string[]): boolean =>
  expression !== undefined &&
  expression
    .replace(/^\(([^()]*)\)$/, '$1')
    .split(' OR ')
    .some((part) => part.split(' AND ').every((licence) => licences.includes(licence)));

const isMeant = (name: string, licence: string | null, found: Installed) =>
  isNamed(name, found.name) && (found.license ?? null) === licence;

/** A name ending in * stands for all packages that begin so. */
const isNamed = (pattern: string, name: string) =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

const checkUse = ({packages}: Lockfile, name: string, onlyFor: readonly string[]) =>
  Object.entries(packages)
    .filter(([, {dependencies, devDependencies, optionalDependencies}]) =>
      Object.keys({...dependencies, ...devDependencies, ...optionalDependencies}).some((asked) =>
        isNamed(name, asked),
      ),
    )
    .map(([place, found]) => found.name ?? nameAt(place))
    .filter((asker) => !onlyFor.includes(asker))
    .map((asker) => `${asker}: asks for ${name}, which may be used by ${onlyFor.join(', ')} only`);
