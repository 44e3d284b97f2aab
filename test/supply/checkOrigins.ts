import {installedIn} from './lockfile';
import type {Allowed, Lockfile} from './lockfile';

/** Packages whose content npm cannot compare with what the lockfile was made from. */
export const checkIntegrity = (lockfile: Lockfile): string[] =>
  installedIn(lockfile)
    .filter(({link, inBundle}) => !link && !inBundle)
    .filter(({integrity}) => !integrity?.startsWith('sha512-'))
    .map(({place}) => `${place}: no sha512 integrity`);

/** Packages that come from elsewhere than the npm registry: git, a file, another host. */
export const checkOrigins = (lockfile: Lockfile): string[] =>
  installedIn(lockfile)
    .filter(({link, resolved}) => link || !isFromRegistry(resolved))
    .map(({place, resolved}) => `${place}: comes from ${resolved ?? 'a link'}`);

// Nothing at all is right: .npmrc has omit-lockfile-registry-resolved, which omits no other origin.
const isFromRegistry = (resolved: string | undefined) =>
  resolved === undefined || resolved.startsWith('https://registry.npmjs.org/');

/** Packages that run a script when installed without a reason, and reasons for none. */
export function checkInstallScripts(lockfile: Lockfile, {installScripts}: Allowed): string[] {
  const running = installedIn(lockfile).filter(({hasInstallScript}) => hasInstallScript);
  const names = new Set(running.map(({name}) => name));
  return [
    ...running
      .filter(({name}) => !(name in installScripts))
      .map(({place}) => `${place}: runs a script when it is installed, and no reason says why`),
    ...Object.keys(installScripts)
      .filter((name) => !names.has(name))
      .map((name) => `${name}: has a reason for an install script, and no script`),
  ];
}
