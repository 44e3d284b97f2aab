import {defineConfig} from '@playwright/test';

// scripts/test.mjs builds and serves the site, finds the browser, and hands both over.
const {SITE_URL, CHROME_PATH, CHROME_ARGS, TEST_ALL, PLAYWRIGHT_JSON} = process.env;

export default defineConfig({
  testDir: 'test',
  testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts'],
  outputDir: 'test-results',
  // Texts that are compared; the same on every machine.
  snapshotPathTemplate: '{testDir}/a11y/heard/{arg}{ext}',
  updateSnapshots: 'none',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 120_000,
  // Speed is no outcome of a test: two busy cores may take their time over a first index or a dialog.
  expect: {timeout: 20_000},
  // Long grids run in test:all only.
  ...(TEST_ALL ? {} : {grepInvert: /@all/}),
  reporter: [
    ['line'],
    ...(PLAYWRIGHT_JSON ? [['json', {outputFile: PLAYWRIGHT_JSON}] as const] : []),
  ],
  use: {
    baseURL: SITE_URL ?? 'http://localhost:3000',
    browserName: 'chromium',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
    launchOptions: {
      ...(CHROME_PATH ? {executablePath: CHROME_PATH} : {}),
      args: (CHROME_ARGS ?? '--no-sandbox').split('\n'),
    },
  },
});
