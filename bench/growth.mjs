// @ts-check
// Both sites with more and more pages.
import fs from 'node:fs';
import path from 'node:path';
import {measureCalmPair, outputDir} from './calmPair.mjs';
import {growSite} from './growSite.mjs';
import {outputSize} from './outputSize.mjs';
import {writeStockSite} from './sites.mjs';

/**
 * Builds a pair of sites of each size, one pair of one size, because a large one takes minutes.
 *
 * @param {string} dir
 * @param {string} ours folder of a copy of our site
 * @param {readonly number[]} sizes pages and posts, from few to many
 * @returns {Promise<import('./growthReport.mjs').Size[]>}
 */
export async function measureGrowth(dir, ours, sizes) {
  const measured = [];
  for (const pages of sizes) {
    const place = path.join(dir, `pages-${pages}`);
    const sources = {ours: path.join(place, 'ours'), stock: path.join(place, 'stock')};
    fs.cpSync(ours, sources.ours, {recursive: true});
    growSite(sources.ours, pages);
    writeStockSite(sources.ours, sources.stock);
    const pair = await measureCalmPair(`${pages} pages`, place, sources, {
      attempts: 1,
      steps: true,
    });
    measured.push({
      pages,
      ours: {...pair.ours, size: outputSize(outputDir(place, 'ours'))},
      stock: {...pair.stock, size: outputSize(outputDir(place, 'stock'))},
    });
    // Of thousands of pages, a gigabyte each.
    fs.rmSync(place, {recursive: true, force: true, maxRetries: 5, retryDelay: 200});
  }
  return measured;
}
