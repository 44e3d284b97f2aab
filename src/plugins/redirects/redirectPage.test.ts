import {redirectPage} from './redirectPage';

test('sends a reader on without a script, tells search engines, and has a link for who stays', () => {
  expect(redirectPage('/pilots/leiden/')).toBe(`<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <title>Verhuisd</title>
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url=/pilots/leiden/">
    <link rel="canonical" href="/pilots/leiden/">
  </head>
  <body>
    <p>Deze pagina is verhuisd. <a href="/pilots/leiden/">Ga verder op de nieuwe plek</a>.</p>
  </body>
</html>
`);
});
