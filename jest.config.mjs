// @ts-check
// One clock and one place for every test: a date never depends on where it runs.
process.env.TZ = 'UTC';

/** @type {import('jest').Config} */
const shared = {
  transform: {
    '^.+\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: {syntax: 'typescript', tsx: true},
          transform: {react: {runtime: 'automatic'}},
        },
        module: {type: 'commonjs'},
      },
    ],
  },
  // The Markdown parsers (unified and its family) ship as ES modules only.
  transformIgnorePatterns: ['/node_modules/@docusaurus/core/'],
  moduleNameMapper: {
    '\\.module\\.css$': '<rootDir>/test/mocks/cssModule.ts',
    // Exports itself to `import` alone, and Jest asks as `require` does.
    '^odf-kit/odt$': '<rootDir>/node_modules/odf-kit/dist/odt/index.js',
    '^fast-check$': '<rootDir>/test/setup/seededCheck.cjs',
    '^@site/(.*)$': '<rootDir>/$1',
    '^@docusaurus/(Link|Translate|useBaseUrl|useBrokenLinks|useIsBrowser|Head|router)$':
      '<rootDir>/test/mocks/docusaurus/$1',
  },
  // Copies of the site that a benchmark may be building, and its own packages.
  modulePathIgnorePatterns: ['<rootDir>/bench/out', '<rootDir>/bench/peers', '<rootDir>/build'],
  clearMocks: true,
};

/** @type {import('jest').Config} */
export default {
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/{src,test/content,test/fakes,test/supply}/**/*.test.ts',
        '<rootDir>/{bench,bench/pages,bench/search,bench/search/peers,bench/privacy,test/supply}/*.test.mjs',
      ],
    },
    {
      ...shared,
      displayName: 'dom',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/src/**/*.test.tsx'],
      setupFilesAfterEnv: ['<rootDir>/test/setup/dom.ts'],
    },
  ],
  collectCoverageFrom: ['src/{domain,schemas,plugins}/**/*.ts', '!**/*.test.ts'],
};
