import {readMarkup} from './readMarkup';
import {shrinkSheet} from './shrinkSheet';

const theme = (css: string) => `@layer docusaurus.infima{${css}}`;

function shrink(css: string, html = '<p class=used>', named: string[] = []): string {
  return shrinkSheet(css, readMarkup(new Map([['index.html', html]])), new Set(named));
}

describe('a style sheet after the build', () => {
  it('loses the rules of the theme that no page uses', () => {
    expect(shrink(theme('.used{top:0}.unused{top:0}.used .unused{top:0}'))).toBe(
      theme('.used{top:0}'),
    );
  });

  it('keeps our own rules, for a state may appear only after a click', () => {
    const own = '.open_w1KG[data-open]{top:0}.never{top:0}';
    expect(shrink(own)).toBe(own);
  });

  it.each([
    ':focus-visible{top:0}',
    '::selection{top:0}',
    '[data-theme=dark] .used{top:0}',
    '.used:hover>.used:not(.other){top:0}',
    'h1{top:0}',
    '.used[open]{top:0}',
    '.table-of-contents__link--active{top:0}',
  ])('keeps what a browser may still show: %s', (rule) => {
    expect(shrink(theme(rule))).toBe(theme(rule));
  });

  it.each([
    '.announcementBar_mb4j{top:0}',
    '#nprogress .bar{top:0}',
    '.copyButton_Vdqa{top:0}',
    '.used[data-collapsed=false]{top:0}',
    'iframe{top:0}',
    '.used::-webkit-scrollbar{width:7px}',
  ])('drops what this site never shows: %s', (rule) => {
    expect(shrink(theme(rule))).toBe(theme(''));
  });

  it('keeps a layer that is empty, for its place in the order', () => {
    expect(shrink('@layer a{@media print{.unused{top:0}}}@layer b,c;')).toBe(
      '@layer a{}@layer b,c;',
    );
  });

  it('drops custom properties that only unused ones read', () => {
    expect(shrink(':root{--a:var(--b);--b:1px;--c:2px}p{top:var(--c)}')).toBe(
      ':root{--c:2px}p{top:var(--c)}',
    );
  });

  it('keeps a custom property that a page, a script or another sheet names', () => {
    expect(shrink(':root{--a:1px;--b:2px}', '<p>', ['--a'])).toBe(':root{--a:1px}');
  });

  it("drops the theme's value of what we overrule everywhere, and keeps what a page overrules", () => {
    const css = `${theme(':root{--a:1px;--b:1px}')}:root{--a:2px}@media print{:root{--b:3px}}p{top:var(--a);left:var(--b)}`;
    expect(shrink(css)).toBe(css.replace('--a:1px;', ''));
  });

  it('changes nothing a second time', () => {
    const css = theme(':root{--a:1px;--b:var(--a)}.unused{top:0}p{top:var(--b)}');
    expect(shrink(shrink(css))).toBe(shrink(css));
  });
});
