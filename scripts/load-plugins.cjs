// @ts-check
// Gives docusaurus.config.ts what src/plugins exports, loaded with SWC and Node itself.
//
// Docusaurus reads its configuration and plugins with jiti 1, which compiles each file, and every ES
// module it imports down to the last dependency, with Babel, and once more for each plugin. That was
// nine seconds of a cold build. SWC is there already for the bundler, and Node 20.19 can require an
// ES module.
require('./typescript.cjs');

// A plain object: marked as an ES module, its missing default export would be what is imported.
module.exports = {...require('../src/plugins/index.ts')};
