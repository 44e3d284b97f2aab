import fs from 'node:fs';
import path from 'node:path';
import {stringify} from 'yaml';
import {loadContext, recordedData, standIn} from '@site/test/builders/docusaurus';
import {folderWith} from '@site/test/builders/folder';
import {
  helpLine,
  instrument,
  lifeDomain,
  officialWord,
  site,
  term,
} from '@site/test/builders/records';
import {pageText, repository} from '@site/test/builders/repository';
import catalogPlugin from './index';

const plugin = (files: Record<string, string> = {}) =>
  catalogPlugin(loadContext(folderWith(repository(files))));

const read = (outDir: string, file: string) => fs.readFileSync(path.join(outDir, file), 'utf8');

test('writes each fact and each pilot as a module of its own, and the lists', async () => {
  const {loadContent, contentLoaded} = plugin();
  const {data, actions} = recordedData();
  const content = await loadContent?.();
  await contentLoaded?.(standIn({content, actions}));
  expect(Object.keys(data).toSorted()).toEqual([
    'accessibility.json',
    'cases.json',
    'cases/de-deur.json',
    'checks.json',
    'checks/contact.json',
    'exercises.json',
    'exercises/de-stap.json',
    'facts/R01.json',
    'glossary.json',
    'help-lines.json',
    'instruments/coachvaardigheden.json',
    'life-domains.json',
    'media-list.json',
    'media/eerste.json',
    'memo-facts.json',
    'method-list.json',
    'methods.json',
    'methods/clinic.json',
    'official-words.json',
    'path-list.json',
    'paths.json',
    'paths/inwerken.json',
    'preconditions.json',
    'references.json',
    'reflections.json',
    'reflections/kort.json',
    'results/leiden.json',
    'scan.json',
    'site.json',
    'steps/casussen_de-deur.json',
    'steps/casussen_eigen.json',
    'steps/leren_vragen_contact.json',
    'synonyms.json',
    'terms/caseload.json',
  ]);
  expect(data['facts/R01.json']).toMatchObject({id: 'R01', sources: [{id: 'divosa-2020'}]});
  expect(data['preconditions.json']).toEqual([
    {
      id: 'caseload',
      number: 1,
      label: 'Een caseload die te doen is',
      summary: 'Er is tijd voor ieder van hen.',
    },
  ]);
});

test('writes each term for its card, the glossary, and the other lists as they stand in data/', async () => {
  const {loadContent, contentLoaded} = plugin();
  const {data, actions} = recordedData();
  const content = await loadContent?.();
  await contentLoaded?.(standIn({content, actions}));
  const {definition} = term();
  expect(data['terms/caseload.json']).toEqual({id: 'caseload', term: 'caseload', definition});
  expect(data['glossary.json']).toMatchObject([
    {id: 'caseload', sources: [{id: 'divosa-2020', label: 'Divosa, 18 juni 2020'}]},
  ]);
  expect(data['life-domains.json']).toEqual([lifeDomain()]);
  expect(data['help-lines.json']).toEqual([helpLine()]);
  expect(data['instruments/coachvaardigheden.json']).toEqual(instrument());
  expect(data['official-words.json']).toEqual([officialWord()]);
  expect(data['synonyms.json']).toContainEqual({from: 'baas', to: ['leidinggevende']});
});

describe('what is worth another look', () => {
  let warn: jest.SpyInstance;

  beforeEach(() => {
    warn = jest.spyOn(console, 'warn').mockImplementation();
  });

  test('is told, and does not stop the build', async () => {
    const {loadContent, contentLoaded} = plugin({
      'data/terms.yaml': stringify([term({id: 'pilot', term: 'pilot', forms: []})]),
    });
    const {data, actions} = recordedData();
    const content = await loadContent?.();
    await contentLoaded?.(standIn({content, actions}));
    expect(warn.mock.calls).toEqual([
      [
        `Om nog eens naar te kijken:
  data/terms.yaml:1 · "pilot" staat op geen enkele pagina. Gebruik het woord, voeg een vorm toe bij forms, of haal het weg.`,
      ],
    ]);
    expect(data).toHaveProperty(['terms/pilot.json']);
  });

  test('is not told when there is nothing', async () => {
    await plugin().loadContent?.();
    expect(warn).not.toHaveBeenCalled();
  });
});

test('tells sources on which pages they are used, once the pages are loaded', async () => {
  const {loadContent, allContentLoaded} = plugin();
  const {data, actions} = recordedData();
  await loadContent?.();
  const docs = [{source: '@site/docs/index.mdx', title: 'Begin', permalink: '/'}];
  const allContent = {'docusaurus-plugin-content-docs': {default: {loadedVersions: [{docs}]}}};
  await allContentLoaded?.(standIn({allContent, actions}));
  expect(data['sources.json']).toMatchObject([{pages: [{title: 'Begin', href: '/'}]}]);
  expect(data['tensions.json']).toMatchObject([{id: 'X01'}]);
  expect(data['news.json']).toEqual([]);
  expect(data['newest-post.json']).toBeNull();
});

test('stops the build with every problem at once', async () => {
  const {loadContent} = plugin({
    'data/site.yaml': stringify({...site(), title: ''}),
    'docs/index.mdx': pageText('In Leiden steeg 77 procent.'),
  });
  await expect(loadContent?.()).rejects.toThrow(`De inhoud klopt nog niet: 2 problemen.
  data/site.yaml:1 · title: dit veld is leeg; vul het in.
  docs/index.mdx:8 · "77 procent" staat er zonder bron.`);
});

/** Runs the plugin over a whole build; gives the folder of the site. */
async function build(files: Record<string, string> = {}): Promise<string> {
  const {loadContent, postBuild} = plugin(files);
  await loadContent?.();
  const outDir = folderWith({});
  await postBuild?.(standIn({outDir}));
  return outDir;
}

describe('after the build', () => {
  let warn: jest.SpyInstance;

  beforeEach(() => {
    warn = jest.spyOn(console, 'warn').mockImplementation();
  });

  test('security.txt and the references stand where others look for them', async () => {
    const outDir = await build();
    expect(read(outDir, '.well-known/security.txt')).toContain('veilig@kennisbank.example');
    expect(JSON.parse(read(outDir, 'bronnen/referenties.csl.json'))).toHaveLength(1);
  });

  test('a site with a name that does not exist is told to fill in its own', async () => {
    await build();
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('[Let op] data/site.yaml'));
  });

  test('a site with a name of its own is told nothing', async () => {
    await build({'data/site.yaml': stringify(site({url: 'https://kennisbank.nl'}))});
    expect(warn).not.toHaveBeenCalled();
  });
});
