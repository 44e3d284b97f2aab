import fs from 'node:fs';
import path from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {readSite} from './data/readSite';
import {loadContent} from './loadContent';
import {toPubliccodeYml} from './output/siteFiles';
import {formatProblems} from './problems';

type Cli = Parameters<NonNullable<Plugin['extendCli']>>[0];

/** Commands for editors: `docusaurus check-data` and `docusaurus write-publiccode`. */
export function addCommands(cli: Cli, siteDir: string): void {
  cli
    .command('check-data')
    .description('Controleer data/, docs/ en blog/ zonder de site te bouwen')
    .action(() => {
      const {content, problems} = loadContent(siteDir);
      if (problems.length > 0) {
        console.error(formatProblems(problems));
        process.exitCode = 1;
        return;
      }
      const {facts, sources} = content.catalog;
      console.log(
        `De inhoud klopt: ${facts.length} feiten, ${sources.length} bronnen, ${content.documents.length} pagina's en berichten.`,
      );
    });

  cli
    .command('write-publiccode')
    .description('Schrijf publiccode.yml naar wat in data/site.yaml staat')
    .action(() => {
      fs.writeFileSync(path.join(siteDir, 'publiccode.yml'), toPubliccodeYml(readSite(siteDir)));
      console.log('publiccode.yml is bijgewerkt.');
    });
}
