import {stringify} from 'yaml';
import {folderWith} from '@site/test/builders/folder';
import {fact, pilot, precondition, tension, term} from '@site/test/builders/records';
import {pageText, repository} from '@site/test/builders/repository';
import {loadContent} from './loadContent';
import {formatProblems} from './problems';

test('finds no problem in a repository as it should be', () => {
  const {content, problems, notices} = loadContent(folderWith(repository()));
  expect(problems).toEqual([]);
  expect(notices).toEqual([]);
  expect(content.documents.map(({file}) => file)).toEqual([
    'docs/casussen/de-deur.mdx',
    'docs/casussen/eigen.mdx',
    'docs/index.mdx',
    'docs/intervisie/methoden/clinic.mdx',
    'docs/intervisie/oefeningen/de-stap.mdx',
    'docs/leren/inwerken.mdx',
    'docs/leren/vragen/contact.mdx',
    'docs/webinars/eerste.mdx',
    'blog/2026-11-21-nieuws.mdx',
  ]);
});

test('names problems in data, between records and in pages in one list', () => {
  const files = repository({
    'data/facts/wet.yaml': stringify([{...fact({id: 'J01'}), limit: ''}]),
    'data/tensions.yaml': stringify([tension({facts: ['R99']})]),
    'docs/index.mdx': pageText('In Leiden steeg 77 procent.'),
  });
  expect(formatProblems(loadContent(folderWith(files)).problems)).toMatchInlineSnapshot(`
   "De inhoud klopt nog niet: 3 problemen.
     data/facts/wet.yaml:6 · limit: dit veld is leeg; vul het in.
     data/tensions.yaml:6 · facts: "R99" bestaat niet.
     docs/index.mdx:8 · "77 procent" staat er zonder bron. Zet het in <Fact id="…">, in een blok :::verzonnen of in :::berekening."
  `);
});

test('says of a record that is refused only that, and nothing of the page that names it', () => {
  const files = repository({
    'data/facts/resultaten.yaml': stringify([{...fact(), limit: ''}, fact({id: 'R02'})]),
    'data/tensions.yaml': stringify([tension({facts: ['R02']})]),
    'data/preconditions.yaml': stringify([precondition({fact: 'R02'})]),
    'data/pilots.yaml': stringify([
      pilot({facts: ['R02'], results: {...pilot().results, facts: ['R02']}}),
    ]),
  });
  expect(formatProblems(loadContent(folderWith(files)).problems)).toBe(
    `De inhoud klopt nog niet: 1 probleem.
  data/facts/resultaten.yaml:6 · limit: dit veld is leeg; vul het in.`,
  );
});

test('names a term that sends a reader to a page that is not there', () => {
  const files = repository({
    'data/terms.yaml': stringify([term({page: '/over'})]),
    'docs/oven.mdx': pageText('Tekst.'),
  });
  expect(formatProblems(loadContent(folderWith(files)).problems)).toBe(
    `De inhoud klopt nog niet: 1 probleem.
  data/terms.yaml:9 · page: de pagina /over bestaat niet. Bedoelde je /oven?`,
  );
});

test('names a link that leads nowhere, beside the other problems', () => {
  const files = repository({
    'docs/index.mdx': pageText('Lees [meer](/ovr) en [nieuws](/nieuws/nieuws).'),
    'docs/over.mdx': pageText('Terug naar [het begin](/start).'),
  });
  expect(formatProblems(loadContent(folderWith(files)).problems)).toBe(
    `De inhoud klopt nog niet: 1 probleem.
  docs/index.mdx:8 · /ovr is geen pagina van deze site, en geen bestand in static/. Bedoelde je /over?`,
  );
});

test('notices a term that stands on no page, and does not call it a problem', () => {
  const files = repository({
    'data/terms.yaml': stringify([term(), term({id: 'pilot', term: 'pilot', forms: []})]),
  });
  const {problems, notices} = loadContent(folderWith(files));
  expect(problems).toEqual([]);
  expect(notices.map(({message}) => message)).toEqual([
    '"pilot" staat op geen enkele pagina. Gebruik het woord, voeg een vorm toe bij forms, of haal het weg.',
  ]);
});
