import { defineConfig } from 'vitest/config';

/** Unit tests: beside their files, no browser. The real browsers have tests/browser/vitest.config.ts. */
export default defineConfig({
  test: { include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.ts'], testTimeout: 20_000 },
});
