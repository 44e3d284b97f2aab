// @ts-check
// Which step of a build a function belongs to, by the file it stands in.

/** @type {readonly [RegExp, string][]} */
const STEPS = [
  [/\/src\/plugins\/catalog\/loadContent\.ts$/, 'check: all pages and data'],
  [/\/src\/plugins\/catalog\/remark\//, 'pages: terms, components'],
  [/\/src\/plugins\/catalog\/documents\/parsePageMeta\.ts$/, 'pages: reading time'],
  // Docusaurus' own, which ours calls.
  [/\/@docusaurus\/utils\/lib\/markdownUtils\.js$/, 'pages: front matter'],
  [/\/src\/plugins\/catalog\/output\//, 'data files'],
  [/\/src\/plugins\/(?:news|redirects|math-styles)\//, 'news, redirects, formulas'],
  [/\/src\/release\/builtPages\.ts$/, 'finish: read and write pages'],
  // What Docusaurus runs to render: its own theme, React, and components of either site.
  [/(?:^|\/)server\.bundle\.js$|\/__server\//, 'render: theme, components'],
];

/**
 * Steps in src/release/ are named after their own file or folder, so that a new one needs no line
 * here. Functions of no step: Docusaurus, the bundler, what each process does once.
 *
 * @type {import('./stepsOf.mjs').NameStep}
 */
export function nameStep(url) {
  const release = /\/src\/release\/(?!finishBuild|builtPages)(\w+)/.exec(url)?.[1];
  return release ? `finish: ${release}` : STEPS.find(([file]) => file.test(url))?.[1];
}
