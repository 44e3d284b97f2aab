import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {cachedCatalog} from '../catalog/data/cachedCatalog';
import {ContentError, type Problem} from '../catalog/problems';
import {redirectPage} from './redirectPage';

/** Keeps promised addresses alive: writes a page that leads on for each line of data/redirects.yaml. */
export default function redirectsPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'redirects',
    postBuild({outDir}) {
      const problems: Problem[] = [];
      for (const {record, file, line} of cachedCatalog(siteDir).redirects) {
        const {from, to} = record;
        const at = {file, ...(line === undefined ? {} : {line})};
        if (!fs.existsSync(pageFile(outDir, to))) {
          problems.push({...at, field: 'to', message: `"${to}" is geen pagina van deze site.`});
        } else if (fs.existsSync(pageFile(outDir, from))) {
          problems.push({...at, field: 'from', message: `op "${from}" staat al een pagina.`});
        } else {
          fs.mkdirSync(path.dirname(pageFile(outDir, from)), {recursive: true});
          fs.writeFileSync(pageFile(outDir, from), redirectPage(withSlash(to)));
        }
      }
      if (problems.length > 0) {
        throw new ContentError(problems);
      }
      return Promise.resolve();
    },
  };
}

const withSlash = (address: string) => (address.endsWith('/') ? address : `${address}/`);

const pageFile = (outDir: string, address: string) => path.join(outDir, address, 'index.html');
