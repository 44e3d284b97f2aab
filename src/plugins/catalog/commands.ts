import fs from 'node:fs';
import path from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {readSite} from './data/readSite';
import {loadWhole} from './loadContent';
import {toPubliccodeYml} from './output/siteFiles';
import {Stopped} from './new/askAll';
import {makeNew} from './new/makeNew';
import {openTerminal} from './new/terminal';
import {formatNotices, formatProblems} from './problems';
import {formatReport} from './report/formatReport';
import {readingReport} from './report/readingReport';

type Cli = Parameters<NonNullable<Plugin['extendCli']>>[0];

/** Commands for editors: `npx docusaurus --help` lists them with what they do. */
export function addCommands(cli: Cli, siteDir: string): void {
  cli
    .command('check-data')
    .description('Controleer data/, docs/ en blog/ zonder de site te bouwen')
    .action(async () => {
      const {content, problems, notices} = await loadWhole(siteDir);
      if (problems.length > 0) {
        console.error(formatProblems(problems));
        process.exitCode = 1;
        return;
      }
      const {facts, sources, terms} = content.catalog;
      if (notices.length > 0) {
        console.warn(formatNotices(notices));
      }
      console.log(
        `De inhoud klopt: ${facts.length} feiten, ${sources.length} bronnen, ${terms.length} begrippen, ${content.documents.length} pagina's en berichten.`,
      );
    });

  cli
    .command('new [soort]')
    .description(
      'Maak een begrip, bericht, pagina, feit, bron, casus, oefenvragen of opname door vragen te beantwoorden',
    )
    .action(async (kind: string | undefined) => {
      const terminal = openTerminal(process.stdin, process.stdout);
      try {
        const today = new Date().toISOString().slice(0, 10);
        if (!(await makeNew({root: siteDir, talk: terminal, today, kind}))) {
          process.exitCode = 1;
        }
      } catch (error) {
        if (!(error instanceof Stopped)) {
          throw error;
        }
        terminal.say('\nGestopt. Er is niets geschreven.');
        process.exitCode = 1;
      } finally {
        terminal.close();
      }
    });

  cli
    .command('report-reading')
    .description('Laat per pagina zien hoe lang zinnen en woorden zijn; houdt niets tegen')
    .action(() => {
      console.log(formatReport(readingReport(siteDir)));
    });

  cli
    .command('write-schemas')
    .description('Schrijf data/schemas/ opnieuw, waarmee een tekstprogramma velden aanvult')
    .action(async () => {
      // Only this command needs it; a build does not wait for it.
      const {toSchemaFiles} = await import('./output/jsonSchemas');
      const files = toSchemaFiles();
      for (const {file, text} of files) {
        fs.mkdirSync(path.join(siteDir, path.dirname(file)), {recursive: true});
        fs.writeFileSync(path.join(siteDir, file), text);
      }
      console.log(`${files.length} bestanden in data/schemas/ zijn bijgewerkt.`);
    });

  cli
    .command('write-publiccode')
    .description('Schrijf publiccode.yml naar wat in data/site.yaml staat')
    .action(() => {
      fs.writeFileSync(path.join(siteDir, 'publiccode.yml'), toPubliccodeYml(readSite(siteDir)));
      console.log('publiccode.yml is bijgewerkt.');
    });
}
