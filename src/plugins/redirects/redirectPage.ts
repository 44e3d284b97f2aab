/** A page that sends a reader on without a script; works on every host, also one without rules. */
export function redirectPage(to: string): string {
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <title>Verhuisd</title>
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url=${to}">
    <link rel="canonical" href="${to}">
  </head>
  <body>
    <p>Deze pagina is verhuisd. <a href="${to}">Ga verder op de nieuwe plek</a>.</p>
  </body>
</html>
`;
}
