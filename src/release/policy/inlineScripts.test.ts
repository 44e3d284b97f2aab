import {findInlineScripts, hashInlineScripts} from './inlineScripts';

const pages = (...html: string[]) => new Map(html.map((text, i) => [`${i}/index.html`, text]));

test.each([
  ['without a type', '<script>a()</script>', ['a()']],
  ['with attributes, quoted or not', `<script data-src=/x.js id='y' async>a()</script>`, ['a()']],
  ['a module', '<script type=module>a()</script>', ['a()']],
  ['an import map', '<script type="importmap">{}</script>', ['{}']],
  ['in capitals', '<SCRIPT TYPE="Text/JavaScript">a()</SCRIPT>', ['a()']],
  ['with a sign that would end a tag', '<script data-x="a>b">a()</script>', ['a()']],
  ['two of them', '<script>a()</script><p><script>b()</script>', ['a()', 'b()']],
])('finds a script %s', (_what, html, scripts) => {
  expect(findInlineScripts(html)).toEqual(scripts);
});

test.each([
  ['data', '<script type=application/ld+json>{"a":1}</script>'],
  ['a file', '<script src=/assets/js/main.js defer></script>'],
  ['an example in the text', '<code>&lt;script>a()&lt;/script></code>'],
])('leaves out %s', (_what, html) => {
  expect(findInlineScripts(html)).toEqual([]);
});

test('gives each different script one hash, as a browser computes it', () => {
  expect(
    hashInlineScripts(
      pages('<script>alert(1)</script>', '<script>alert(1)</script><script>a\r\nb</script>'),
    ),
  ).toEqual([
    // printf 'a\nb' | openssl dgst -sha256 -binary | base64; likewise for alert(1)
    "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='",
    "'sha256-fhj3NzEbLcOy8mndeDlrA1HxT7Zu+oefdoyyMYGIPHg='",
  ]);
});

test('refuses scripts that differ from page to page, and names where', () => {
  const many = Array.from({length: 9}, (_, i) => `<script>go(${i})</script>`);
  expect(() => hashInlineScripts(pages(...many))).toThrow(
    "De pagina's hebben samen 9 verschillende scripts in de tekst; er mogen er 8 zijn.",
  );
  expect(() => hashInlineScripts(pages(...many))).toThrow('0/index.html, 1/index.html');
  expect(hashInlineScripts(pages(...many.slice(1)))).toHaveLength(8);
});
