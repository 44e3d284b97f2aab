import fs from 'node:fs';
import path from 'node:path';
import {formatMegabytes} from '../../domain/offline/formatMegabytes';
import type {SearchMode} from '../../domain/search/searchMode';
import {OFFLINE_LIMIT} from '../../domain/offline/limit';
import {OFFLINE_PATH} from '../../offline/release';
import type {BuiltPages} from '../builtPages';
import {contentSecurityPolicy} from '../policy/contentSecurityPolicy';
import {hashInlineScripts} from '../policy/inlineScripts';
import {listParts, pageSizes} from './buildFiles';
import {bundleWorker} from './bundleWorker';
import {checkManifest} from './checkManifest';
import {makeOfflinePage} from './makeOfflinePage';
import {makeRelease, planRelease} from './planRelease';
import {writeSize} from './writeSize';

type Options = {
  root: string;
  buildDir: string;
  pages: BuiltPages;
  search?: SearchMode['mode'];
  /** As in `writePolicy`. */
  frames?: readonly string[];
  limit?: number;
};

/**
 * Makes a build work without a network: writes sw.js and offline.json. Pages are not written here
 * but returned, changed where they tell the size, and with the page that stands in for a page that
 * is not on the device.
 *
 * @param root folder of the repository
 * @param buildDir folder of the build; its files other than pages are final
 * @param limit of what stands on a device, in bytes
 * @throws {Error} in Dutch, when the build cannot be installed as an app or has no 404 page
 */
export async function writeOffline({
  root,
  buildDir,
  pages,
  search = 'embedded',
  frames = [],
  limit = OFFLINE_LIMIT,
}: Options): Promise<BuiltPages> {
  checkManifest(buildDir);
  // Of the same pages, and so the same, as in the headers that writePolicy wrote.
  const policy = contentSecurityPolicy(hashInlineScripts(pages), search, undefined, frames);
  const withOffline = new Map(pages).set(
    OFFLINE_PATH.slice(1),
    makeOfflinePage(pages.get('404.html') ?? ''),
  );
  // The number changes the length of the page that tells it by a few bytes: nothing anyone reads.
  const built = {buildDir, parts: listParts(buildDir), sizeOf: pageSizes()};
  const told = writeSize(withOffline, planRelease({...built, pages: withOffline}, limit).bytes);
  const plan = planRelease({...built, pages: told}, limit);
  const release = makeRelease(buildDir, told, plan, policy);
  await bundleWorker(root, buildDir, release);
  fs.writeFileSync(
    path.join(buildDir, 'offline.json'),
    JSON.stringify({release: release.id, files: plan.files.length, bytes: plan.bytes}),
  );
  if (plan.leftOut.length > 0) {
    console.warn(
      `[Let op] ${plan.leftOut.length} bestanden passen niet in de ${formatMegabytes(limit)} die de site op een apparaat mag innemen. Ze zijn alleen met netwerk te zien, te beginnen met ${plan.leftOut[0]?.path}`,
    );
  }
  return told;
}
