import fs from 'node:fs';
import path from 'node:path';
import {SiteSchema, type Site} from '../../../schemas/site';
import {ContentError} from '../problems';
import {SINGLES} from './collections';
import {parseValue} from './parseRecords';
import {readYaml} from './readYaml';

/** Reads data/site.yaml for docusaurus.config.ts; without it there is no site to build. */
export function readSite(root: string): Site {
  const file = SINGLES.site.path;
  const {yaml, problems} = readYaml(file, fs.readFileSync(path.join(root, file), 'utf8'));
  const parsed = parseValue(SiteSchema, {file, yaml}, yaml.value);
  if (!parsed.output) {
    throw new ContentError(problems.length > 0 ? problems : parsed.problems);
  }
  return parsed.output;
}
