// @ts-check
// Algolia's logo in DocSearch brings a style element, which the policy header refuses. The style
// sheet of the dialog says what is in it.

/** The element, as the build of DocSearch writes it. */
const STYLE =
  /\/\* @__PURE__ \*\/ React\.createElement\("style", null, `[^`]*`\)|\/\* @__PURE__ \*\/ React\.createElement\("style", null, "[^"]*"\)/;

/**
 * @param {string} source
 * @throws {Error} when DocSearch changed, and this has to be looked at again
 */
module.exports = function plainLogo(source) {
  if (!STYLE.test(source)) {
    throw new Error('DocSearch no longer has the style element that src/plugins/search takes out.');
  }
  return source.replace(STYLE, 'null');
};
