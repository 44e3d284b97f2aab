import {keepOnlyWoff2} from './keepOnlyWoff2';

test('keeps the woff2 of a font and drops its woff and ttf', () => {
  const css =
    '@font-face{font-family:A;src:url(fonts/A.woff2) format("woff2"),url(fonts/A.woff) format("woff"),url(fonts/A.ttf) format("truetype")}.katex{color:red}';
  expect(keepOnlyWoff2(css)).toBe(
    '@font-face{font-family:A;src:url(fonts/A.woff2) format("woff2")}.katex{color:red}',
  );
});

test('leaves a style sheet with only woff2 as it is', () => {
  const css = '@font-face{src:url(A.woff2) format("woff2")}';
  expect(keepOnlyWoff2(css)).toBe(css);
});
