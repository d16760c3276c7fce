import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { firefoxManifest } from './manifest.firefox.ts';

/**
 * Two builds from one manifest: `vite build --mode chrome` and `vite build --mode firefox`.
 * Extension pages that are opened by address (not named in the manifest) are extra inputs.
 */
export default defineConfig(({ mode }) => {
  const firefox = mode === 'firefox';
  return {
    logLevel: 'warn' as const,
    build: {
      outDir: `dist/${firefox ? 'firefox' : 'chrome'}`,
      emptyOutDir: true,
      target: firefox ? 'firefox128' : 'chrome130',
      modulePreload: false,
      rolldownOptions: { input: { blocked: 'src/blocked/index.html' } },
    },
    oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
    plugins: [
      crx({
        manifest: (firefox ? firefoxManifest(manifest) : manifest) as ManifestV3Export,
        browser: firefox ? 'firefox' : 'chrome',
      }),
    ],
  };
});
