import fs from 'node:fs';
import path from 'node:path';
import {stringify} from 'yaml';
import {loadContext, standIn} from '@site/test/builders/docusaurus';
import {folderWith} from '@site/test/builders/folder';
import {repository} from '@site/test/builders/repository';
import type {Redirect} from '../../schemas/redirect';
import redirectsPlugin from './index';

/** Runs the plugin on a built site of two pages; gives the folder of the site. */
async function build(...redirects: Redirect[]): Promise<string> {
  const siteDir = folderWith(repository({'data/redirects.yaml': stringify(redirects)}));
  const outDir = folderWith({'index.html': 'begin', 'pilots/leiden/index.html': 'leiden'});
  await redirectsPlugin(loadContext(siteDir)).postBuild?.(standIn({outDir}));
  return outDir;
}

const read = (outDir: string, file: string) => fs.readFileSync(path.join(outDir, file), 'utf8');

test('writes a page that leads on to the new place, with its slash', async () => {
  const outDir = await build({from: '/leiden', to: '/pilots/leiden'}, {from: '/start/', to: '/'});
  expect(read(outDir, 'leiden/index.html')).toContain('content="0; url=/pilots/leiden/"');
  expect(read(outDir, 'start/index.html')).toContain('content="0; url=/"');
});

test('refuses to lead to a page that is not there, and to take the place of one that is', async () => {
  await expect(build({from: '/oud', to: '/weg'}, {from: '/pilots/leiden', to: '/'})).rejects
    .toThrow(`De inhoud klopt nog niet: 2 problemen.
  data/redirects.yaml:1 · to: "/weg" is geen pagina van deze site.
  data/redirects.yaml:3 · from: op "/pilots/leiden" staat al een pagina.`);
});

test('writes nothing for a list without redirects', async () => {
  const outDir = await build();
  expect(fs.readdirSync(outDir).toSorted()).toEqual(['index.html', 'pilots']);
});
