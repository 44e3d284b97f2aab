import {checkLicences, isAllowed} from './checkLicences';
import {checkInstallScripts, checkIntegrity, checkOrigins} from './checkOrigins';
import {
  checkExactPins,
  checkMinimumVersions,
  checkOneDocusaurus,
  checkOverrides,
  isSafe,
} from './checkVersions';
import {installedIn, readAllowed, readLockfile, readManifest} from './lockfile';
import type {Allowed, Lockfile, Manifest} from './lockfile';

const lockfile = readLockfile();
const manifest = readManifest();
const allowed = readAllowed();

const checks: Record<string, (lock: Lockfile, own: Manifest, list: Allowed) => string[]> = {
  integrity: (lock) => checkIntegrity(lock),
  origin: (lock) => checkOrigins(lock),
  'install scripts': (lock, _own, list) => checkInstallScripts(lock, list),
  licences: (lock, _own, list) => checkLicences(lock, list),
  'minimum versions': (lock, _own, list) => checkMinimumVersions(lock, list),
  'one Docusaurus': (lock) => checkOneDocusaurus(lock),
  'exact pins': (_lock, own) => checkExactPins(own),
  overrides: checkOverrides,
};

test('the lockfile installs packages', () => {
  expect(installedIn(lockfile).length).toBeGreaterThan(1000);
});

test.each(Object.keys(checks))('the lockfile passes: %s (test/supply/allowed.json)', (name) => {
  expect(checks[name]?.(lockfile, manifest, allowed)).toEqual([]);
});

const CLSX = 'node_modules/clsx';

type Values = Partial<Lockfile['packages'][string]>;

/** Puts a package in the lockfile: like clsx, which has nothing odd, but for these values. */
const put = (lock: Lockfile, place: string, values: Values) => {
  const like = lock.packages[CLSX];
  if (!like) {
    throw new Error('clsx is not in the lockfile');
  }
  lock.packages[place] = {...like, ...values};
};

type Change = (lock: Lockfile, own: Manifest, list: Allowed) => void;

const mutations: [check: string, what: string, change: Change, complaint: string][] = [
  [
    'integrity',
    'a package without integrity',
    (lock) => put(lock, CLSX, {integrity: undefined}),
    `${CLSX}: no sha512 integrity`,
  ],
  [
    'integrity',
    'a weak digest',
    (lock) => put(lock, CLSX, {integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk='}),
    `${CLSX}: no sha512 integrity`,
  ],
  ...[
    'git+ssh://git@github.com/lukeed/clsx.git#9ac5c2a',
    'http://registry.npmjs.org/clsx/-/clsx-2.1.1.tgz',
    'file:../clsx',
    'https://registry.npmjs.org.example/clsx/-/clsx-2.1.1.tgz',
  ].map((resolved): [string, string, Change, string] => [
    'origin',
    `a package from ${resolved}`,
    (lock) => put(lock, CLSX, {resolved}),
    `${CLSX}: comes from ${resolved}`,
  ]),
  [
    'origin',
    'a link to a folder',
    (lock) => put(lock, CLSX, {link: true}),
    `${CLSX}: comes from a link`,
  ],
  [
    'install scripts',
    'a new install script, deep in the tree',
    (lock) => put(lock, 'node_modules/react/node_modules/deep', {hasInstallScript: true}),
    'node_modules/react/node_modules/deep: runs a script when it is installed, and no reason says why',
  ],
  [
    'install scripts',
    'an alias of a package that may run a script',
    (lock) => put(lock, 'node_modules/core-js', {name: 'bad', hasInstallScript: true}),
    'node_modules/core-js: runs a script when it is installed, and no reason says why',
  ],
  [
    'install scripts',
    'a reason that is left over',
    (_lock, _own, list) => Object.assign(list.installScripts, {gone: 'Once.'}),
    'gone: has a reason for an install script, and no script',
  ],
  [
    'licences',
    'a licence that is not on the list',
    (lock) => put(lock, CLSX, {license: 'AGPL-3.0-only'}),
    `${CLSX}: licence AGPL-3.0-only`,
  ],
  [
    'licences',
    'no licence',
    (lock) => put(lock, CLSX, {license: undefined}),
    `${CLSX}: licence not named`,
  ],
  [
    'licences',
    'an exception whose licence changed',
    (lock) => put(lock, 'node_modules/axe-core', {license: 'GPL-3.0-only'}),
    'node_modules/axe-core: licence GPL-3.0-only',
  ],
  [
    'licences',
    'an exception that is left over',
    (_lock, _own, list) =>
      Object.assign(list.licenceExceptions, {gone: {licence: null, because: 'Once.'}}),
    'gone: an exception that fits no package',
  ],
  [
    'licences',
    'a copyleft tool that a package for the browser asks for',
    (lock) => put(lock, CLSX, {dependencies: {lightningcss: '1.33.0'}}),
    'clsx: asks for lightningcss, which may be used by @docusaurus/faster only',
  ],
  [
    'minimum versions',
    'an old copy of a package with a hole, deep in the tree',
    (lock) => put(lock, 'node_modules/jsdom/node_modules/ws', {version: '8.20.0'}),
    'node_modules/jsdom/node_modules/ws: 8.20.0 is under 7.5.11 or 8.21.1: ',
  ],
  [
    'minimum versions',
    'a minimum that is left over',
    (_lock, _own, list) =>
      Object.assign(list.minimumVersions, {gone: {versions: ['1.0.0'], because: 'Once.'}}),
    'gone: a minimum for a package that is not there',
  ],
  [
    'one Docusaurus',
    'a part of the generator in another version',
    (lock) => put(lock, 'node_modules/@docusaurus/utils', {version: '3.10.1'}),
    'node_modules/@docusaurus/utils: 3.10.1, and the core is 3.10.2',
  ],
  [
    'one Docusaurus',
    'no generator at all',
    (lock) => delete lock.packages['node_modules/@docusaurus/core'],
    '@docusaurus/core: is not there',
  ],
  ...['^2.1.1', '2', 'latest', 'github:lukeed/clsx'].map(
    (version): [string, string, Change, string] => [
      'exact pins',
      `a dependency as ${version}`,
      (_lock, own) => Object.assign(own.dependencies, {clsx: version}),
      `clsx: ${version} is no exact version`,
    ],
  ),
  [
    'exact pins',
    'a loose override',
    (_lock, own) => Object.assign(own.overrides, {uuid: '^11.1.1'}),
    'uuid: ^11.1.1 is no exact version',
  ],
  [
    'overrides',
    'an override without a reason',
    (_lock, own) => Object.assign(own.overrides, {clsx: '2.1.1'}),
    'clsx: overridden, and no reason says why',
  ],
  [
    'overrides',
    'a reason that is left over',
    (_lock, own) => delete own.overrides.uuid,
    'uuid: a reason for an override that is not there',
  ],
  [
    'overrides',
    'an override that did not take',
    (lock) => put(lock, 'node_modules/sockjs/node_modules/uuid', {version: '8.3.2'}),
    'node_modules/sockjs/node_modules/uuid: 8.3.2, overridden as 11.1.1',
  ],
];

test.each(mutations)('%s: catches %s', (check, _what, change, complaint) => {
  const files = [
    structuredClone(lockfile),
    structuredClone(manifest),
    structuredClone(allowed),
  ] as const;
  change(...files);
  expect(checks[check]?.(...files)).toContainEqual(expect.stringContaining(complaint));
});

test('every check is seen to fail', () => {
  expect(new Set(mutations.map(([check]) => check))).toEqual(new Set(Object.keys(checks)));
});

test.each([
  ['7.5.14', true],
  ['7.5.11', true],
  ['7.5.10', false],
  ['7.10.0', true],
  ['8.21.0', false],
  ['8.23.0', true],
  ['9.0.0', true],
  ['6.2.4', false],
  ['8.21.1-beta.1', false],
  ['', false],
])('of minimums 7.5.11 and 8.21.1, %j is safe: %s', (version, safe) => {
  expect(isSafe(version, ['7.5.11', '8.21.1'])).toBe(safe);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['MIT AND ISC', true],
  ['(MIT AND GPL-3.0-only)', false],
  ['GPL-3.0-only', false],
  ['MIT AND (ISC OR GPL-3.0-only)', false],
  ['SEE LICENSE IN LICENSE', false],
])('where MIT and ISC are allowed, %j is: %s', (expression, expected) => {
  expect(isAllowed(expression, ['MIT', 'ISC'])).toBe(expected);
});
