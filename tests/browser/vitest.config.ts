import { defineConfig } from 'vitest/config';

/** Tests in a real browser, chosen by BROWSER=chromium|firefox. One browser a file, two files at a time at most. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    testTimeout: 40_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    retry: 0,
    globalSetup: ['tests/browser/build.ts'],
  },
});
