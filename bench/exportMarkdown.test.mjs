// @ts-check
import {starlight, vitepress} from './dialects.mjs';
import {exportMarkdown} from './exportMarkdown.mjs';

/** @type {import('./exportMarkdown.mjs').Words} */
const words = (name, {id}) => (name === 'Fact' && id === 'R01' ? '77 procent' : undefined);

describe('exportMarkdown', () => {
  test.each([
    [
      'keeps the words of a component',
      'Bij <Fact id="R03">veel *mensen*</Fact>.',
      'Bij veel *mensen*.',
    ],
    ['writes out a figure', 'In Leiden <Fact id="R01" />.', 'In Leiden 77 procent.'],
    ['drops what only shows', 'Een\n\n<Doors />\n\nTwee', 'Een\n\n\n\nTwee'],
    ['keeps the words in a block component', '<Box>\n\nTekst\n\n</Box>', 'Tekst'],
    [
      'keeps HTML of the page',
      '<details>\n\n<Fact id="R01" />\n\n</details>',
      '<details>\n\n77 procent\n\n</details>',
    ],
    ['drops imports', "import x from 'x';\n\nTekst", '\n\nTekst'],
    [
      'drops code and keeps comments',
      '{/* truncate */}\n\nTekst {x}',
      '{/* truncate */}\n\nTekst ',
    ],
    [
      'makes stock admonitions, with what is in them',
      '::::redactie[Een <Fact id="R01" />]\n\n:::kern\nTekst\n:::\n\n::::',
      '::::note[Een 77 procent]\n\n:::note\nTekst\n:::\n\n::::',
    ],
    [
      'keeps formulas as text',
      String.raw`Van $\frac{a_1}{n}$.`,
      String.raw`Van $\\frac\{a\_1\}\{n\}$.`,
    ],
    ['puts a block formula on one line', '$$\na +\nb\n$$', '$a + b$'],
    ['keeps addresses', '[Tilburg](/pilots/tilburg#x)', '[Tilburg](/pilots/tilburg#x)'],
    [
      'keeps links to files working',
      '[a.mdx](./a.mdx#x) [b]\n\n[b]: b.mdx',
      '[a.mdx](./a.md#x) [b]\n\n[b]: b.md',
    ],
    ['leaves code alone', '`<Fact id="R01" />`', '`<Fact id="R01" />`'],
  ])('%s', (_title, mdx, markdown) => {
    expect(exportMarkdown(mdx, words)).toBe(markdown);
  });

  it('keeps the front matter that a stock site reads', () => {
    const mdx = '---\ntitle: Een\nkind: kennis\nslug: /\nsidebar_position: 2\n---\n\nTekst';
    expect(exportMarkdown(mdx)).toBe('---\ntitle: Een\nslug: /\nsidebar_position: 2\n---\n\nTekst');
  });
  const page =
    '---\ntitle: Een\nslug: /\nsidebar_label: E\nsidebar_position: 2\n---\n\n{/* x */}\n\n' +
    '::::redactie[Van *een* <Fact id="R01" />]\n\n:::kern\nTekst\n:::\n\n::::';

  it('speaks the Markdown of Starlight', () => {
    expect(exportMarkdown(page, words, starlight)).toBe(
      '---\ntitle: Een\nsidebar:\n  label: E\n  order: 2\n---\n\n\n\n' +
        '::::note[Van *een* 77 procent]\n\n:::note\nTekst\n:::\n\n::::',
    );
  });

  it('speaks the Markdown of VitePress, which shows no title of its own', () => {
    expect(exportMarkdown(page, words, vitepress)).toBe(
      '---\ntitle: Een\n---\n\n# Een\n\n\n\n' +
        ':::: info Van *een* 77 procent\n\n::: info\nTekst\n:::\n\n::::',
    );
  });
});
