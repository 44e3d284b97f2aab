import {readSitePages} from './readSitePages';

const html = (title: string, head = '') => `<head>${head}</head><main><h1>${title}</h1></main>`;

test('a page belongs to the section that its address begins with, by the title of that', () => {
  const pages = readSitePages(
    new Map([
      ['index.html', html('Welkom')],
      ['methodiek/index.html', html('De methodiek')],
      ['methodiek/klein/index.html', html('Klein beginnen')],
      ['over/index.html', html('Over ons')],
      ['los/blad/index.html', html('Los blad')],
    ]),
  );
  expect(pages.map(({page, lvl0}) => [page, lvl0])).toEqual([
    ['/', 'Over deze site'],
    ['/methodiek/', 'De methodiek'],
    ['/methodiek/klein/', 'De methodiek'],
    ['/over/', 'Over deze site'],
    ['/los/blad/', 'Over deze site'],
  ]);
});

test('passes by a page that asks not to be found, and what is no page of its own', () => {
  const pages = readSitePages(
    new Map([
      ['404.html', html('Niet gevonden')],
      ['offline.html', html('Geen verbinding')],
      ['zoeken/index.html', html('Zoeken', '<meta name="robots" content="noindex">')],
      ['over/index.html', html('Over ons')],
    ]),
  );
  expect(pages.map(({page}) => page)).toEqual(['/over/']);
});
