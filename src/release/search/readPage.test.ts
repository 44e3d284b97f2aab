import {readPage} from './readPage';

const read = (main: string, head = '') =>
  readPage('/hulp/', `<head>${head}</head><body><nav>Menu</nav><main>${main}</main></body>`);
const parts = (main: string) => read(`<h1>Hulp</h1>${main}`)?.parts ?? [];
const blocks = (main: string) => parts(main).flatMap((part) => part.blocks);

test('reads the title, the headings and what stands below them', () => {
  expect(
    read(
      '<h1>Hulp</h1><p>Vraag.</p><h2 id="buren">Buren</h2><p>Klop.</p><p>Bel.</p><h3 id="x">X</h3>',
    ),
  ).toEqual({
    page: '/hulp/',
    title: 'Hulp',
    parts: [
      {anchor: null, level: 1, heading: 'Hulp', kind: 'uitleg', blocks: ['Vraag.']},
      {anchor: 'buren', level: 2, heading: 'Buren', kind: 'uitleg', blocks: ['Klop.', 'Bel.']},
      {anchor: 'x', level: 3, heading: 'X', kind: 'uitleg', blocks: []},
    ],
  });
});

test.each([
  ['a way to other pages', '<nav>Weg</nav>'],
  ['the table of contents of a small screen', '<div class="theme-doc-toc-mobile">Weg</div>'],
  ['a note that opens by a press', '<div popover id="n">Weg</div>'],
  ['what is hidden', '<p hidden>Weg</p>'],
  ['what only looks', '<span aria-hidden="true">Weg</span>'],
  ['what asks to be left out', '<div data-search="off"><p>Weg</p></div>'],
  ['a button that does something', '<button type="button">Weg</button>'],
  ['a form', '<form><label>Weg</label></form>'],
  [
    'a script, a style and a drawing',
    '<script>Weg</script><style>Weg</style><svg><text>Weg</text></svg>',
  ],
])('leaves out %s', (_what, html) => {
  expect(blocks(`<p>Vraag.</p>${html}`)).toEqual(['Vraag.']);
});

test('leaves out the sign behind a heading', () => {
  const [, part] = parts('<h2 id="buren">Buren<a class="hash-link" href="#buren">#</a></h2>');
  expect(part?.heading).toBe('Buren');
});

test('keeps the words of a term that a button explains', () => {
  expect(
    blocks(
      '<p>Een <button popovertarget="t">caseload</button><span popover>Uitleg</span> telt.</p>',
    ),
  ).toEqual(['Een caseload telt.']);
});

test.each([
  [
    'what is folded away',
    '<details><summary>Meer</summary><p>Uitleg.</p></details>',
    ['Meer', 'Uitleg.'],
  ],
  ['the cells of a table', '<table><tr><td>Een</td><td>Twee</td></tr></table>', ['Een', 'Twee']],
  [
    'words with marks in them',
    '<p>Een <b>be</b>lang<br>rijk <em>punt</em>.</p>',
    ['Een belang rijk punt.'],
  ],
  ['text in no block of its own', 'Los <p>Vast</p> los', ['Los', 'Vast', 'los']],
  [
    'a link in a sentence',
    '<p>Lees eerst hoe het gaat bij <a href="/x/">de buren</a>.</p>',
    ['Lees eerst hoe het gaat bij de buren.'],
  ],
])('keeps %s', (_what, html, texts) => {
  expect(blocks(html)).toEqual(texts);
});

test('leaves out a list of ways to other pages', () => {
  expect(
    blocks('<ul><li><a href="/x/">Wonen</a></li><li><a href="/y/">Geld</a> 2</li></ul>'),
  ).toEqual([]);
});

test('takes out the places where a word may break', () => {
  expect(blocks('<p>be\u00adgelei\u00adding\u200b  van\n nu</p>')).toEqual(['begeleiding van nu']);
});

test('the first heading of a section opens at the section, and the next does not', () => {
  const found = parts(
    '<section id="kaart"><h3>Kaart</h3><p>Een.</p><h4>Klein</h4><p>Twee.</p></section>',
  );
  expect(found.map(({anchor, heading}) => [anchor, heading])).toEqual([
    [null, 'Hulp'],
    ['kaart', 'Kaart'],
  ]);
  expect(found[1]?.blocks).toEqual(['Een.', 'Klein', 'Twee.']);
});

test('a heading that nothing can open stays in the text', () => {
  expect(blocks('<div id="doos"><h3>In een doos</h3></div>')).toEqual(['In een doos']);
  expect(blocks('<p>Een.</p><h2>Los</h2><p>Twee.</p>')).toEqual(['Een.', 'Los', 'Twee.']);
});

test('each sentence of a transcript is found at its own second', () => {
  const found = parts(
    '<section id="x-tekst"><h2>Wat er gezegd wordt</h2><p><span data-search="off">0:12 </span>' +
      '<span id="x-0" data-seconds="12">Er staat koffie.</span> ' +
      '<span id="x-1" data-seconds="15">Je kunt gaan zitten.</span></p></section>',
  );
  expect(found.slice(2)).toEqual([
    {
      anchor: 'x-0',
      level: 5,
      heading: 'Vanaf 0:12',
      kind: 'uitleg',
      seconds: 12,
      blocks: ['Er staat koffie.'],
    },
    {
      anchor: 'x-1',
      level: 5,
      heading: 'Vanaf 0:15',
      kind: 'uitleg',
      seconds: 15,
      blocks: ['Je kunt gaan zitten.'],
    },
  ]);
});

test('the kind is that of the nearest element, and else that of the page', () => {
  const found = parts(
    '<header data-kind="nieuws"></header><h2 id="a">A</h2>' +
      '<div data-kind="bron"><section data-kind="begrip"><h2 id="b">B</h2></section></div>' +
      '<div data-kind="onzin"><h2 id="c">C</h2></div>',
  );
  expect(found.map(({kind}) => kind)).toEqual(['nieuws', 'nieuws', 'begrip', 'nieuws']);
});

test('knows at what second something is said', () => {
  const found = parts('<h2 id="a">A</h2><section data-seconds="75"><h2 id="b">B</h2></section>');
  expect(found.map(({seconds}) => seconds)).toEqual([undefined, undefined, 75]);
});

test.each([
  ['asks not to be found', '<h1>Hulp</h1>', '<meta name="robots" content="noindex, nofollow">'],
  ['has no title', '<p>Hulp</p>', ''],
  ['has an empty title', '<h1> \u00ad</h1>', ''],
])('reads nothing of a page that %s', (_what, main, head) => {
  expect(read(main, head)).toBeUndefined();
});

test('reads nothing of what is no page', () => {
  expect(readPage('/x/', '')).toBeUndefined();
  expect(readPage('/x/', '<h1>Hulp</h1>')).toBeUndefined();
});

test('markup that is told as text stays text', () => {
  expect(blocks('<p>&lt;b&gt; &amp;amp;</p>')).toEqual(['<b> &amp;']);
});
