/** What Firefox needs differently, derived from the one manifest.json (Chromium's form). */
type Manifest = typeof import('./manifest.json');

/**
 * Firefox's manifest: an event page instead of a service worker, no `incognito: split` (Firefox reads it as
 * "not allowed"), no `key`, and the id, minimum version and data declaration that its store asks for.
 */
export function firefoxManifest(chromium: Manifest): Record<string, unknown> {
  const { key: _key, minimum_chrome_version: _minimum, incognito: _incognito, background, ...shared } = chromium;
  return {
    ...shared,
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'privacy-wall@privacy-wall.example',
        strict_min_version: '128.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}
