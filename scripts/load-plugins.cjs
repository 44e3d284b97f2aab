// @ts-check
// Gives docusaurus.config.ts what src/plugins exports, loaded with SWC and Node itself.
//
// Docusaurus reads its configuration and plugins with jiti 1, which compiles each file, and every ES
// module it imports down to the last dependency, with Babel, and once more for each plugin. That was
// nine seconds of a cold build. SWC is there already for the bundler, and Node 20.19 can require an
// ES module. Node 22.18 strips types itself: then this file can go.
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

// A plain object: marked as an ES module, its missing default export would be what is imported.
module.exports = {...require('../src/plugins/index.ts')};
