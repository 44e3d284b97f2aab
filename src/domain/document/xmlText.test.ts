import * as fc from 'fast-check';
import {xmlText} from './xmlText';

test.each([
  ['een\u0000\u0001\u0008\u000B\u000C\u001F twee', 'een twee'],
  ['\uFFFE\uFFFF', ''],
  ['half \uD83D paar, \uDE00 half', 'half  paar,  half'],
  ['heel \u{1F600} paar', 'heel \u{1F600} paar'],
  ['regel\r\nregel\rregel\nregel', 'regel\nregel\nregel\nregel'],
  ['tab\tblijft', 'tab\tblijft'],
  ['مرحبا <script> & ]]>', 'مرحبا <script> & ]]>'],
  ['', ''],
])('%j becomes %j', (text, result) => {
  expect(xmlText(text)).toBe(result);
});

test('whatever the text: what stays is a character of XML 1.0, and asking again changes nothing', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.integer({min: 0, max: 0xff_ff}).map((code) => String.fromCharCode(code)),
      }),
      (text) => {
        const result = xmlText(text);
        expect(result).toMatch(/^[\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
        expect(xmlText(result)).toBe(result);
      },
    ),
  );
});
