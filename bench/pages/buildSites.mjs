// @ts-check
// The four sites, built.
import path from 'node:path';
import {measureBuild} from '../measureBuild.mjs';
import {copyOurSite, writeStockSite} from '../sites.mjs';
import {writeStarlightSite, writeVitepressSite} from './peerPages.mjs';
import {buildWith, findProgram, lastLine, linkPackages} from './peers.mjs';

/** @typedef {{name: string, dir: string} | {name: string, notRun: string}} BuiltSite */
/** @typedef {Record<'ours' | 'stock' | 'starlight' | 'vitepress', BuiltSite>} BuiltSites */

/**
 * Builds our site and stock classic, which have to succeed, and the peers, which may not.
 *
 * @param {string} root
 * @param {string} dir where to work
 * @param {{build: string | undefined, noPeers: string | undefined}} options build: a folder to
 *   measure in the place of a fresh build of our site; noPeers: why there are no packages of peers
 * @returns {Promise<BuiltSites>}
 * @throws {Error} with the end of its output, when a build of Docusaurus fails
 */
export async function buildSites(root, dir, {build, noPeers}) {
  const ours = path.join(dir, 'ours');
  copyOurSite(root, ours);
  writeStockSite(ours, path.join(dir, 'stock'));
  return {
    ours: {name: 'our site', dir: build ?? (await buildDocusaurus(dir, 'ours'))},
    stock: {name: 'stock classic', dir: await buildDocusaurus(dir, 'stock')},
    starlight: await buildPeer('Starlight', noPeers, async () => {
      const program = findProgram('astro/bin/astro.mjs', '22.12');
      const site = path.join(dir, 'starlight');
      writeStarlightSite(ours, site);
      linkPackages(site);
      await buildWith(site, program);
      return path.join(site, 'dist');
    }),
    vitepress: await buildPeer('VitePress', noPeers, async () => {
      const program = findProgram('vitepress/bin/vitepress.js');
      const site = path.join(dir, 'vitepress');
      writeVitepressSite(ours, site);
      linkPackages(site);
      await buildWith(site, program);
      return path.join(site, '.vitepress/dist');
    }),
  };
}

/**
 * @param {string} dir
 * @param {'ours' | 'stock'} name
 */
async function buildDocusaurus(dir, name) {
  console.error(`Building ${name}`);
  const workDir = path.join(dir, `build-${name}`);
  await measureBuild(path.join(dir, name), workDir);
  return path.join(workDir, 'site/build');
}

/**
 * @param {string} name
 * @param {string | undefined} noPeers
 * @param {() => Promise<string>} build
 * @returns {Promise<BuiltSite>}
 */
async function buildPeer(name, noPeers, build) {
  if (noPeers !== undefined) {
    return {name, notRun: noPeers};
  }
  console.error(`Building ${name}`);
  try {
    return {name, dir: await build()};
  } catch (error) {
    return {name, notRun: lastLine(error)};
  }
}
