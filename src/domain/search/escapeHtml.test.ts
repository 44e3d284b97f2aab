import * as fc from 'fast-check';
import {escapeHtml, unescapeHtml} from './escapeHtml';

test('writes what means something in HTML as text', () => {
  expect(escapeHtml(`<a href="x">'&'</a>`)).toBe(
    '&lt;a href=&quot;x&quot;&gt;&#039;&amp;&#039;&lt;/a&gt;',
  );
});

test('an entity in a text stays the text that it was', () => {
  expect(unescapeHtml(escapeHtml('&lt; &amp;lt; &#039;'))).toBe('&lt; &amp;lt; &#039;');
});

test('any text comes back as it was, and is safe meanwhile', () => {
  const signs = fc.constantFrom('&', '<', '>', '"', "'", ';', 'lt', 'amp', '#039', 'a');
  fc.assert(
    fc.property(fc.oneof(fc.string({unit: signs}), fc.string({unit: 'binary'})), (text) => {
      expect(escapeHtml(text)).not.toMatch(/[<>"']/);
      expect(unescapeHtml(escapeHtml(text))).toBe(text);
    }),
    {seed: 20261122, numRuns: 500},
  );
});
