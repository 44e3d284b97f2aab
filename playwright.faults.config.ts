import {defineConfig} from '@playwright/test';
import base from './playwright.config';

/** What may go wrong, row by row; scripts/faults.mjs runs it and prints its figures. */
export default defineConfig({
  ...base,
  testDir: 'test/faults',
  testMatch: '*.spec.ts',
  outputDir: 'test-results/faults',
  workers: 1,
  timeout: 900_000,
});
