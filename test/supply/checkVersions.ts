import {installedIn, nameAt} from './lockfile';
import type {Allowed, Lockfile, Manifest} from './lockfile';

const EXACT = /^(\d+)\.(\d+)\.(\d+)$/;

/** Packages with a known hole, wherever in the tree they stand, and minimums for none. */
export function checkMinimumVersions(lockfile: Lockfile, {minimumVersions}: Allowed): string[] {
  const installed = installedIn(lockfile);
  return Object.entries(minimumVersions).flatMap(([name, {versions, because}]) => {
    const found = installed.filter((one) => one.name === name);
    return found.length === 0
      ? [`${name}: a minimum for a package that is not there`]
      : found
          .filter(({version = ''}) => !isSafe(version, versions))
          .map(
            ({place, version}) =>
              `${place}: ${version} is under ${versions.join(' or ')}: ${because}`,
          );
  });
}

/**
 * Each minimum holds within its own major version; of a major above all of them every version is
 * safe, of any other none. What is no plain version is not safe.
 */
export function isSafe(version: string, minimums: readonly string[]): boolean {
  const [major, ...rest] = numbersOf(version);
  const lists = minimums.map(numbersOf);
  const own = lists.find(([first]) => first === major);
  return own
    ? isAtLeast([Number(major), ...rest], own)
    : major !== undefined && lists.every(([first = Infinity]) => first < major);
}

const numbersOf = (version: string): number[] => EXACT.exec(version)?.slice(1).map(Number) ?? [];

const isAtLeast = (numbers: readonly number[], minimum: readonly number[]): boolean => {
  const place = minimum.findIndex((least, index) => numbers[index] !== least);
  return place === -1 || Number(numbers[place]) > Number(minimum[place]);
};

/** Packages of the site generator in another version than its core: they are made to go together. */
export function checkOneDocusaurus(lockfile: Lockfile): string[] {
  const parts = installedIn(lockfile).filter(({place}) => nameAt(place).startsWith('@docusaurus/'));
  const core = parts.find(({place}) => place === 'node_modules/@docusaurus/core')?.version;
  return core === undefined
    ? ['@docusaurus/core: is not there']
    : parts
        .filter(({version}) => version !== core)
        .map(({place, version}) => `${place}: ${version}, and the core is ${core}`);
}

/** Versions in package.json that leave the choice to the day of installing. */
export const checkExactPins = ({dependencies, devDependencies, overrides}: Manifest): string[] =>
  [dependencies, devDependencies, overrides]
    .flatMap((versions) => Object.entries(versions))
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => `${name}: ${version} is no exact version`);

/** Overrides without a reason, reasons without an override, and overrides that did not take. */
export function checkOverrides(lockfile: Lockfile, {overrides}: Manifest, allowed: Allowed) {
  const installed = installedIn(lockfile);
  return [
    ...Object.keys(overrides)
      .filter((name) => !(name in allowed.overrides))
      .map((name) => `${name}: overridden, and no reason says why`),
    ...Object.keys(allowed.overrides)
      .filter((name) => !(name in overrides))
      .map((name) => `${name}: a reason for an override that is not there`),
    ...installed
      .filter(({name, version}) => name in overrides && version !== overrides[name])
      .map(({place, name, version}) => `${place}: ${version}, overridden as ${overrides[name]}`),
  ];
}
