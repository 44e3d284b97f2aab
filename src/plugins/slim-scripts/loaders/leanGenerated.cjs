// @ts-check
// A loader for what Docusaurus generates, in the browser's bundle only: leaves out what no script of
// this site reads there. The server renders with all of it, so a mistake shows as a difference
// between the two, which test/e2e/hydration.spec.ts looks for on every page.
const fs = require('node:fs');
const path = require('node:path');
const {packChunkNames, packRoutes} = require('./pageTable.cjs');

/** Components of nearly every page: in the first script, instead of five small ones after it. */
const ON_EVERY_PAGE = ['DocsRoot', 'DocVersionRoot', 'DocRoot', 'DocItem'];

/** Settings of the build: which plugins, how Markdown is read. */
const FOR_THE_BUILD = [
  'clientModules',
  'headTags',
  'markdown',
  'plugins',
  'presets',
  'scripts',
  'ssrTemplate',
  'staticDirectories',
  'stylesheets',
  'themes',
];

/** Words of theme pieces that this site has; of eighty, most belong to pieces that it has not. */
const WORDS_IN_USE =
  /^theme\.(?:ErrorPageContent|IconExternalLink|NotFound|admonition|blog\.post\.(?:paginator|plurals)|common\.headingLinkTitle|contentVisibility\.unlisted|docs\.(?:breadcrumbs|paginator))/;

/** The name of a chunk at the beginning of its line in the registry. */
const NAME = /^ {2}"([^"]+)": \[/gm;

/**
 * What chunks are called in the browser: their place in the registry. The eight random digits that
 * Docusaurus gives each stand twice in the first script, for every page of the site.
 *
 * @param {string} registry
 * @returns {Map<string, string>}
 */
const shortNames = (registry) =>
  new Map([...registry.matchAll(NAME)].map(([, name = ''], index) => [name, index.toString(36)]));

/**
 * The list of all chunks says of each, beside how to load it, from which file it came.
 *
 * @param {string} source
 */
function leanRegistry(source) {
  const names = shortNames(source);
  const eager = new RegExp(
    `/\\* webpackChunkName: "\\w+" \\*/ "@theme/(${ON_EVERY_PAGE.join('|')})"`,
    'g',
  );
  return source
    .replaceAll(/, "(?:[^"\\]|\\.)*", require\.resolveWeak\("(?:[^"\\]|\\.)*"\)\]/g, ']')
    .replaceAll(eager, '/* webpackMode: "eager" */ "@theme/$1"')
    .replaceAll(NAME, (_line, name) => `  "${names.get(name)}": [`);
}

/** @param {string} source */
function leanConfig(source) {
  const start = source.indexOf('{');
  const config = JSON.parse(source.slice(start, source.lastIndexOf('}') + 1));
  FOR_THE_BUILD.forEach((key) => delete config[key]);
  return `export default ${JSON.stringify(config)};`;
}

/**
 * The docs plugin hands every page the title and description of every other page, for lists of cards
 * and a choice of versions.
 *
 * @param {string} source
 */
function leanDocsVersion(source) {
  const data = JSON.parse(source);
  if (!data.version) {
    return source;
  }
  // Of a page in a sidebar the theme asks only whether it is one.
  return JSON.stringify({...data, version: {...data.version, docs: {}}}, (key, value) =>
    key === 'docId' ? '-' : key === 'unlisted' && value === false ? undefined : value,
  );
}

/** @param {string} source */
function leanGlobalData(source) {
  const data = JSON.parse(source);
  for (const docs of Object.values(data['docusaurus-plugin-content-docs'] ?? {})) {
    docs.versions = docs.versions.map((/** @type {object} */ version) => ({
      ...version,
      docs: [],
      sidebars: {},
    }));
  }
  return JSON.stringify(data);
}

/**
 * A list of posts brings the text of each post; ours shows titles (src/theme/BlogListPage). Chunks
 * are called here what they are called in the registry.
 *
 * @param {string} source
 * @param {string} registry
 * @param {string} routes
 */
function leanChunkNames(source, registry, routes) {
  const names = shortNames(registry);
  const chunkNames = JSON.parse(source);
  Object.values(chunkNames).forEach((route) => delete route.items);
  return packChunkNames(routes, chunkNames, (name) => names.get(name) ?? name);
}

/**
 * Which plugins of which version made the site; the page names the version of Docusaurus alone.
 *
 * @param {string} source
 */
function leanMetadata(source) {
  return JSON.stringify({...JSON.parse(source), pluginVersions: {}});
}

/** @param {string} source */
function leanTranslations(source) {
  const words = Object.entries(JSON.parse(source)).filter(([id]) => WORDS_IN_USE.test(id));
  return JSON.stringify(Object.fromEntries(words));
}

/** @type {Record<string, (source: string) => string>} */
const BY_FILE = {
  'registry.js': leanRegistry,
  'docusaurus.config.mjs': leanConfig,
  'globalData.json': leanGlobalData,
  'site-metadata.json': leanMetadata,
  'codeTranslations.json': leanTranslations,
};

/**
 * @this {{resourcePath: string, addDependency: (file: string) => void}}
 * @param {string} source
 */
module.exports = function leanGenerated(source) {
  const name = path.basename(this.resourcePath);
  const beside = (/** @type {string} */ file) => {
    const other = path.join(path.dirname(this.resourcePath), file);
    this.addDependency(other);
    return fs.readFileSync(other, 'utf8');
  };
  switch (name) {
    case 'routes.js':
      return packRoutes(source, JSON.parse(beside('routesChunkNames.json')));
    case 'routesChunkNames.json':
      return leanChunkNames(source, beside('registry.js'), beside('routes.js'));
    default:
      return (BY_FILE[name] ?? leanDocsVersion)(source);
  }
};
