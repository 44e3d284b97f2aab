import fs from 'node:fs';
import path from 'node:path';
import type {SearchMode} from '../../domain/search/searchMode';
import {readSite} from '../../plugins/catalog/data/readSite';
import type {BuiltPages} from '../builtPages';
import {caddyfile} from './caddyfile';
import {headerRules} from './headerRules';
import {headersFile} from './headersFile';
import {hashInlineScripts} from './inlineScripts';
import {nginxConf} from './nginxConf';

export interface PolicyInput {
  /** Folder of the repository: the files for hosts that are not in the build go to its hosting/. */
  readonly root: string;
  readonly buildDir: string;
  /** As they will be served: a script that changes after this is refused by the browser. */
  readonly pages: BuiltPages;
  readonly search: SearchMode['mode'];
  /** Hosts whose player a page may show after a press. */
  readonly frames: readonly string[];
}

/**
 * Writes the headers of the site for each kind of host, and for our own preview.
 *
 * @throws {Error} in Dutch, when the pages hold too many scripts or a host could not read its file
 */
export function writePolicy({root, buildDir, pages, search, frames}: PolicyInput): void {
  const rules = headerRules(hashInlineScripts(pages), search, frames);
  const domain = new URL(readSite(root).url).hostname;
  const hosting = path.join(root, 'hosting');
  fs.mkdirSync(hosting, {recursive: true});
  fs.writeFileSync(path.join(buildDir, '_headers'), headersFile(rules));
  fs.writeFileSync(path.join(hosting, 'nginx.conf'), nginxConf(rules, domain));
  fs.writeFileSync(path.join(hosting, 'Caddyfile'), caddyfile(rules, domain));
  fs.writeFileSync(path.join(hosting, 'headers.json'), `${JSON.stringify(rules, null, 2)}\n`);
}
