/** The extensions ours is compared with, made on the spot: one that does nothing, one that loads the polyfill and sends one message. */
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function unpacked(name: string, scripts: string[], files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    host_permissions: ['<all_urls>'],
    background: { service_worker: 'background.js' },
    ...(scripts.length === 0 ? {} : { content_scripts: [{ matches: ['<all_urls>'], js: scripts, run_at: 'document_start', all_frames: true }] }),
  };
  for (const [file, text] of Object.entries({ 'manifest.json': JSON.stringify(manifest), ...files })) writeFileSync(join(folder, file), text);
  return folder;
}

export function emptyExtension(): string {
  return unpacked('empty', [], { 'background.js': '' });
}

export function referenceExtension(): string {
  const folder = unpacked('reference', ['browser-polyfill.min.js', 'content.js'], {
    'background.js': 'chrome.runtime.onMessage.addListener((message, sender, answer) => { answer({ ok: true }); });',
    'content.js': "browser.runtime.sendMessage({ type: 'hello', url: location.href }).then(() => undefined);",
  });
  copyFileSync('node_modules/webextension-polyfill/dist/browser-polyfill.min.js', join(folder, 'browser-polyfill.min.js'));
  return folder;
}
