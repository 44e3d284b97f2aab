import fs from 'node:fs';
import path from 'node:path';
import {standIn} from '@site/test/builders/docusaurus';
import {folderWith} from '@site/test/builders/folder';
import {site} from '@site/test/builders/records';
import {pageText, repository} from '@site/test/builders/repository';
import {addCommands} from './commands';
import {toPubliccodeYml} from './output/siteFiles';

/** Stands in for the command line of Docusaurus: keeps what each command does. */
function commandsOf(siteDir: string): Map<string, () => void> {
  const actions = new Map<string, () => void>();
  const cli = {
    command: (name: string) => ({
      description: () => ({action: (run: () => void) => actions.set(name, run)}),
    }),
  };
  addCommands(standIn(cli), siteDir);
  return actions;
}

let log: jest.SpyInstance;
let error: jest.SpyInstance;

beforeEach(() => {
  log = jest.spyOn(console, 'log').mockImplementation();
  error = jest.spyOn(console, 'error').mockImplementation();
});

afterEach(() => {
  process.exitCode = undefined;
});

test('check-data counts what it checked', () => {
  commandsOf(folderWith(repository())).get('check-data')?.();
  expect(log).toHaveBeenCalledWith(
    "De inhoud klopt: 1 feiten, 1 bronnen, 2 pagina's en berichten.",
  );
  expect(process.exitCode).toBeUndefined();
});

test('check-data names the problems and fails', () => {
  const files = repository({'docs/index.mdx': pageText('In Leiden steeg 77 procent.')});
  commandsOf(folderWith(files)).get('check-data')?.();
  expect(error).toHaveBeenCalledWith(expect.stringContaining('docs/index.mdx:8 · "77 procent"'));
  expect(process.exitCode).toBe(1);
});

test('write-publiccode writes the file at the root', () => {
  const root = folderWith(repository());
  commandsOf(root).get('write-publiccode')?.();
  expect(log).toHaveBeenCalledWith('publiccode.yml is bijgewerkt.');
  expect(fs.readFileSync(path.join(root, 'publiccode.yml'), 'utf8')).toBe(toPubliccodeYml(site()));
});
