// @ts-check
// Every property is tried with the same values each time, so that a test fails where it failed before.
// TEST_SEED=… tries others: a property that fails then is worth an example of its own.
const fc = require('../../node_modules/fast-check/lib/cjs/fast-check.js');

fc.configureGlobal({seed: Number(process.env['TEST_SEED'] ?? 20_261_121)});

module.exports = fc;
