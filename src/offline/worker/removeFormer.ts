import type {Environment} from './environment';
import {countFiles, listOthers, listOwn} from './stores';

/**
 * Removes what former releases keep, once this one is whole. Until then the fullest of them stays: a
 * browser also puts a new release to use by itself, when the last tab closed, and whoever is without
 * a network then would lose the pages that were on the device. A worker that is not the only one
 * leaves all as it is: a cache that is not its own may be the other's.
 */
export async function removeFormer(env: Environment): Promise<void> {
  if (!env.isAlone()) {
    return;
  }
  const others = await listOthers(env);
  const kept = await listOwn(env);
  const whole = env.release.files.every(([path]) => kept.has(path));
  const stays = whole ? undefined : await findFullest(env, others);
  await Promise.all(others.filter((name) => name !== stays).map((name) => env.stores.delete(name)));
}

async function findFullest(env: Environment, names: string[]): Promise<string | undefined> {
  const counted = await Promise.all(
    names.map(async (name) => ({name, files: await countFiles(env, name)})),
  );
  return counted.toSorted((a, b) => b.files - a.files)[0]?.name;
}
