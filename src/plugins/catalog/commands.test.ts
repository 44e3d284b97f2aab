import fs from 'node:fs';
import path from 'node:path';
import {PassThrough, Readable} from 'node:stream';
import {stringify} from 'yaml';
import {standIn} from '@site/test/builders/docusaurus';
import {folderWith} from '@site/test/builders/folder';
import {officialWord, site, term} from '@site/test/builders/records';
import {pageText, repository} from '@site/test/builders/repository';
import {addCommands} from './commands';
import {toPubliccodeYml} from './output/siteFiles';

/** Stands in for the command line of Docusaurus: keeps what each command does. */
type Run = (argument?: string) => Promise<void> | void;

function commandsOf(siteDir: string): Map<string, Run> {
  const actions = new Map<string, Run>();
  const cli = {
    command: (name: string) => ({
      description: () => ({action: (run: Run) => actions.set(name, run)}),
    }),
  };
  addCommands(standIn(cli), siteDir);
  return actions;
}

let log: jest.SpyInstance;
let warn: jest.SpyInstance;
let error: jest.SpyInstance;

beforeEach(() => {
  log = jest.spyOn(console, 'log').mockImplementation();
  warn = jest.spyOn(console, 'warn').mockImplementation();
  error = jest.spyOn(console, 'error').mockImplementation();
});

afterEach(() => {
  process.exitCode = undefined;
});

test('check-data counts what it checked', async () => {
  await commandsOf(folderWith(repository())).get('check-data')?.();
  expect(log).toHaveBeenCalledWith(
    "De inhoud klopt: 1 feiten, 1 bronnen, 1 begrippen, 9 pagina's en berichten.",
  );
  expect(warn).not.toHaveBeenCalled();
  expect(process.exitCode).toBeUndefined();
});

test('check-data names the problems and fails', async () => {
  const files = repository({'docs/index.mdx': pageText('In Leiden steeg 77 procent.')});
  await commandsOf(folderWith(files)).get('check-data')?.();
  expect(error).toHaveBeenCalledWith(expect.stringContaining('docs/index.mdx:8 · "77 procent"'));
  expect(process.exitCode).toBe(1);
});

test('write-publiccode writes the file at the root', async () => {
  const root = folderWith(repository());
  await commandsOf(root).get('write-publiccode')?.();
  expect(log).toHaveBeenCalledWith('publiccode.yml is bijgewerkt.');
  expect(fs.readFileSync(path.join(root, 'publiccode.yml'), 'utf8')).toBe(toPubliccodeYml(site()));
});

const UNUSED = {
  'data/terms.yaml': stringify([term({id: 'pilot', term: 'pilot', forms: []})]),
};

test('check-data tells what is worth another look, and passes', async () => {
  await commandsOf(folderWith(repository(UNUSED))).get('check-data')?.();
  expect(warn.mock.calls).toEqual([
    [
      `Om nog eens naar te kijken:
  data/terms.yaml:1 · "pilot" staat op geen enkele pagina. Gebruik het woord, voeg een vorm toe bij forms, of haal het weg.`,
    ],
  ]);
  expect(log).toHaveBeenCalledWith(expect.stringContaining('De inhoud klopt'));
  expect(process.exitCode).toBeUndefined();
});

test('check-data tells only the problems as long as there are any', async () => {
  const files = repository({...UNUSED, 'docs/index.mdx': pageText('Vraag het de GGD.')});
  await commandsOf(folderWith(files)).get('check-data')?.();
  expect(error).toHaveBeenCalledTimes(1);
  expect(warn).not.toHaveBeenCalled();
  expect(log).not.toHaveBeenCalled();
});

test('report-reading tells how each page reads, and stops nothing', async () => {
  const files = repository({
    'data/official-words.yaml': stringify([officialWord({official: 'alsmede'})]),
    'docs/over.mdx': pageText('Een zin alsmede nog een paar woorden.'),
  });
  await commandsOf(folderWith(files)).get('report-reading')?.();
  expect(log).toHaveBeenCalledTimes(1);
  expect(log).toHaveBeenCalledWith(
    expect.stringMatching(/  \/over\n[^/]*ambtelijke woorden: alsmede/),
  );
  expect(process.exitCode).toBeUndefined();
});

/** Runs `new` for an editor who types these lines; gives what the editor reads. */
async function make(root: string, kind: string | undefined, typed: string[]): Promise<string> {
  const output = new PassThrough();
  jest.spyOn(process, 'stdin', 'get').mockReturnValue(standIn(Readable.from(typed)));
  jest.spyOn(process, 'stdout', 'get').mockReturnValue(standIn(output));
  await commandsOf(root).get('new [soort]')?.(kind);
  jest.restoreAllMocks();
  return String(output.read());
}

describe('new', () => {
  test('writes what the editor answers', async () => {
    const root = folderWith(repository());
    const definition = 'Een proef in een of meer steden.';
    const read = await make(root, 'begrip', ['pilot\n', `${definition}\n`, '\n', '\n', '\n']);
    expect(read).toContain('Geschreven: data/terms.yaml');
    expect(fs.readFileSync(path.join(root, 'data/terms.yaml'), 'utf8')).toContain(definition);
    expect(process.exitCode).toBeUndefined();
  });

  test('writes nothing and fails when the editor stops before the end', async () => {
    const root = folderWith(repository());
    const before = fs.readFileSync(path.join(root, 'data/terms.yaml'), 'utf8');
    const read = await make(root, 'begrip', ['pilot\n']);
    expect(read).toContain('Gestopt. Er is niets geschreven.');
    expect(fs.readFileSync(path.join(root, 'data/terms.yaml'), 'utf8')).toBe(before);
    expect(process.exitCode).toBe(1);
  });

  test('fails when what it wrote does not fit yet', async () => {
    const root = folderWith(repository({'docs/index.mdx': pageText('Vraag het de GGD.')}));
    const definition = 'Een proef in een of meer steden.';
    await make(root, 'begrip', ['pilot\n', `${definition}\n`, '\n', '\n', '\n']);
    expect(process.exitCode).toBe(1);
  });
});
