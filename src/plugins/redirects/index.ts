import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {RedirectSchema} from '../../schemas/redirect';
import {parseList} from '../catalog/data/parseRecords';
import {readYaml} from '../catalog/data/readYaml';
import {ContentError} from '../catalog/problems';
import {redirectPage} from './redirectPage';

const FILE = 'data/redirects.yaml';

/** Keeps promised addresses alive: writes a page that leads on for each line of data/redirects.yaml. */
export default function redirectsPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'redirects',
    postBuild({outDir}) {
      const {yaml, problems} = readYaml(FILE, fs.readFileSync(path.join(siteDir, FILE), 'utf8'));
      const parsed = parseList(RedirectSchema, FILE, yaml);
      const all = [...problems, ...parsed.problems];
      for (const {record, line} of parsed.records) {
        const {from, to} = record;
        const at = {file: FILE, ...(line === undefined ? {} : {line})};
        if (!fs.existsSync(pageFile(outDir, to))) {
          all.push({...at, field: 'to', message: `"${to}" is geen pagina van deze site.`});
        } else if (fs.existsSync(pageFile(outDir, from))) {
          all.push({...at, field: 'from', message: `op "${from}" staat al een pagina.`});
        } else {
          fs.mkdirSync(path.dirname(pageFile(outDir, from)), {recursive: true});
          fs.writeFileSync(pageFile(outDir, from), redirectPage(withSlash(to)));
        }
      }
      if (all.length > 0) {
        throw new ContentError(all);
      }
      return Promise.resolve();
    },
  };
}

const withSlash = (address: string) => (address.endsWith('/') ? address : `${address}/`);

const pageFile = (outDir: string, address: string) => path.join(outDir, address, 'index.html');
