/** @jest-environment jsdom */
import * as fc from 'fast-check';
import {moveStyle, moveStyles, readStyle} from './moveStyles';
import {readStartTags} from './startTags';
import {numberStyles, styleRules} from './styleTable';

function move(html: string): {html: string; rules: string} {
  const styled = [...readStartTags(html)].filter(({source}) => readStyle(source) !== undefined);
  const values = new Set(styled.map(({source}) => readStyle(source) ?? '').filter(Boolean));
  const table = numberStyles(values, '', new Set());
  return {html: moveStyles(html, styled, table), rules: styleRules(table)};
}

const number = (...values: string[]) => numberStyles(new Set(values), 'f', new Set());

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const STYLES = [
  'color:red',
  'display: none;',
  'background:url(&quot;a&amp;b.png&quot;)',
  '--tone:#fff;height:3em',
];
const text = fc.constantFrom(
  'tekst',
  ' style=color:red ',
  '&lt;b style="color:red"&gt;',
  'a > b',
  '"\'',
);
const attribute = fc.oneof(
  fc.constantFrom(...STYLES).map((style) => ` style="${style}"`),
  fc.constantFrom(
    ' style=color:red',
    " STYLE='height:1em'",
    ' style=""',
    ' style',
    '\nstyle = "top:0"',
  ),
  fc.constantFrom(
    ' data-style="color:red"',
    ' title=\'a style="x" > b\'',
    ' hidden',
    ' class=style',
  ),
);
const attributes = fc.uniqueArray(attribute, {
  maxLength: 3,
  selector: (one) => /[\w-]+/.exec(one)?.[0].toLowerCase(),
});
const page = fc.letrec<{node: string}>((tie) => ({
  node: fc.oneof(
    {maxDepth: 4},
    text,
    fc.constantFrom(
      '<!-- <p style="color:red"> -->',
      '<script>const a = \'<p style="color:red">\'</script>',
      '<textarea><p style="color:red"></textarea>',
      '<svg style="display: none;"><path style="fill:red"/><path style=fill:red /></svg>',
      '<br style="top:0"/>',
    ),
    fc
      .tuple(fc.constantFrom('div', 'span', 'b'), attributes, fc.array(tie('node'), {maxLength: 3}))
      .map(([name, all, inside]) => `<${name}${all.join('')}>${inside.join('')}</${name}>`),
  ),
})).node;

describe('moving style attributes to a sheet', () => {
  it('gives every element the rule of what its attribute said, and changes nothing else', () => {
    fc.assert(
      fc.property(page, (html) => {
        const after = move(html);
        const [before, moved] = [parse(html), parse(after.html)];
        const elements = [...moved.querySelectorAll('*')];
        const originals = [...before.querySelectorAll('*')];
        expect(elements).toHaveLength(originals.length);
        elements.forEach((element, index) => {
          const style = originals[index]?.getAttribute('style')?.trim().replace(/;$/, '') ?? '';
          const key = element.getAttribute('data-s');
          expect(element.hasAttribute('style')).toBe(false);
          expect(key === null).toBe(style === '');
          const rule = key === null ? '' : `:is(#\\_,[data-s="${key}"]){${style}}`;
          expect(after.rules).toContain(rule);
          element.removeAttribute('data-s');
          originals[index]?.removeAttribute('style');
        });
        expect(moved.documentElement.outerHTML).toBe(before.documentElement.outerHTML);
      }),
      {numRuns: 300},
    );
  });

  it('finds nothing left to move a second time', () => {
    fc.assert(
      fc.property(page, (html) => {
        const once = move(html);
        expect(move(once.html)).toEqual({html: once.html, rules: ''});
      }),
    );
  });

  it('does not take a slash into the key', () => {
    expect(moveStyle('<br style="top:0"/>', new Map([['top:0', '1']]))).toBe('<br data-s="1"/>');
  });

  it('reads a long page without a closing quote in a moment', () => {
    const html = '<a title="'.repeat(2000);
    expect(move(html).html).toBe(html);
  });
});

describe('the table of styles', () => {
  it('gives the same keys whatever the order of the pages', () => {
    expect([...number('b:1', 'a:1')]).toEqual([...number('a:1', 'b:1')]);
  });

  it('takes no key that an earlier run gave', () => {
    const table = numberStyles(new Set(['top:0']), '', new Set(['1', '7', 'f9']));
    expect(table.get('top:0')).toBe('8');
  });

  it.each(['color:red}body{display:none', 'color:"red', 'a{b:c}', '&eacute;:1'])(
    'refuses %s, which is not a list of declarations',
    (value) => {
      expect(() => styleRules(new Map([[value, '1']]))).toThrow(Error);
    },
  );
});
