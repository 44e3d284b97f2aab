// @ts-check
import {growPages} from './growPages.mjs';

/**
 * @param {string} fields
 * @param {string} body
 */
const page = (fields, body) => `---\n${fields}\n---\n\n${body}\n`;

const PAGES = [
  {file: 'docs/index.mdx', text: page('title: Begin\nslug: /', 'Tekst')},
  {file: 'docs/bronnen.mdx', text: page('title: Bronnen', '<SourceList />')},
  {
    file: 'docs/a/index.mdx',
    text: page('title: A\nkind: kennis', '[B](/a/b#x) [N](/nieuws/n) [begin](/) [weg](/weg)'),
  },
  {file: 'docs/a/b.mdx', text: page('title: B', '[A](/a) [A2](https://a.example/a)')},
  {file: 'blog/n.mdx', text: page('title: N\nslug: n\ndate: 2026-11-22', '[B](/a/b)')},
];

/** @param {number} count */
const byFile = (count) => new Map(growPages(PAGES, count).map(({file, text}) => [file, text]));

describe('growPages', () => {
  it('copies each page and post once in a round, but not the home page or the list of sources', () => {
    expect([...byFile(6).keys()].toSorted()).toEqual([
      'blog/groei/0/0/0/n.mdx',
      'blog/groei/0/0/1/n.mdx',
      'docs/groei/0/0/0/a/b.mdx',
      'docs/groei/0/0/0/a/index.mdx',
      'docs/groei/0/0/1/a/b.mdx',
      'docs/groei/0/0/1/a/index.mdx',
    ]);
  });

  it('gives a copy a title and a slug of its own and keeps the other fields', () => {
    const pages = byFile(6);
    expect(pages.get('blog/groei/0/0/1/n.mdx')).toContain(
      '---\ntitle: N (1)\nslug: n-1\ndate: 2026-11-22\n---\n',
    );
    expect(pages.get('docs/groei/0/0/1/a/index.mdx')).toContain(
      '---\ntitle: A (1)\nkind: kennis\n---\n',
    );
  });

  it('leads links to the copies of the same round, and leaves the others', () => {
    const pages = byFile(6);
    expect(pages.get('docs/groei/0/0/1/a/index.mdx')).toContain(
      '[B](/groei/0/0/1/a/b#x) [N](/nieuws/n-1) [begin](/) [weg](/weg)',
    );
    expect(pages.get('docs/groei/0/0/1/a/b.mdx')).toContain(
      '[A](/groei/0/0/1/a) [A2](https://a.example/a)',
    );
  });

  it('leaves a link to a page that the last round has no copy of', () => {
    for (const count of [1, 2, 4, 5]) {
      const pages = byFile(count);
      const links = [...pages.values()].flatMap((text) => [...text.matchAll(/\/groei[^)#]*/g)]);
      expect(pages.size).toBe(count);
      for (const [link] of links) {
        expect(pages.has(`docs${link}.mdx`) || pages.has(`docs${link}/index.mdx`)).toBe(true);
      }
    }
  });
});
