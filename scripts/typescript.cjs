// @ts-check
// Lets Node require our TypeScript, compiled with SWC. Node 22.18 strips types itself: then this file
// can go.
const fs = require('node:fs');
const {transformSync} = require('@swc/core');

/** @type {import('@swc/core').Options} */
const OPTIONS = {
  swcrc: false,
  configFile: false,
  sourceMaps: 'inline',
  module: {type: 'commonjs'},
  jsc: {target: 'es2022', parser: {syntax: 'typescript'}},
};

// Deprecated for twelve years and used by every loader since: there is no other way that is synchronous.
require.extensions['.ts'] ??= (module, filename) => {
  const {code} = transformSync(fs.readFileSync(filename, 'utf8'), {...OPTIONS, filename});
  // @ts-expect-error _compile is how Node's own loader runs a file; it has no type.
  module._compile(code, filename);
};
