import {readSections, sectionOf} from './readSections';

const HOME =
  '<main><nav><a href=/privacy/>Niet dit menu</a></nav></main><footer><nav><ul><li><a href=/start/coach/>Nieuwe coach</a><li><a class="x" href=/methodiek/>Metho&shy;diek &amp; meer</a><li><a href=/weg/>Weg</a><li><a href=https://elders.example/>Elders</a><li><a href=/>Begin</a></ul></nav><a href=/over/>Over</a></footer>';
const pages = new Map([
  ['index.html', HOME],
  [
    'methodiek/index.html',
    '<head><meta name=description content="Wat is &quot;dit&quot;?"/></head><use href=/img/tekeningen/trap.svg#t /><use href=/img/tekeningen/deur.svg#t />',
  ],
  ['start/coach/index.html', '<head></head>'],
  ['over/index.html', ''],
  ['privacy/index.html', ''],
]);

test('the sections are those of the menu that have a page, with what their page says', () => {
  expect(readSections(pages)).toEqual([
    {folder: 'start/coach/', title: 'Nieuwe coach', line: '', drawing: undefined},
    {folder: 'methodiek/', title: 'Methodiek & meer', line: 'Wat is "dit"?', drawing: 'trap'},
  ]);
});

test('without a menu the build stops', () => {
  expect(() => readSections(new Map([['index.html', '<main></main>']]))).toThrow(
    'staat geen menu met onderdelen',
  );
});

const at = (folder: string) => ({folder, title: '', line: '', drawing: undefined});

test('a page belongs to the section whose folder it stands in', () => {
  const sections = [at('bestuur/'), at('start/'), at('start/bestuur/')];
  const folderOf = (file: string) => sectionOf(file, sections)?.folder;
  expect(folderOf('bestuur/index.html')).toBe('bestuur/');
  expect(folderOf('start/bestuur/index.html')).toBe('start/bestuur/');
  expect(folderOf('start/coach/index.html')).toBe('start/');
  expect(folderOf('index.html')).toBeUndefined();
  expect(folderOf('bestuurlijk/index.html')).toBeUndefined();
});
