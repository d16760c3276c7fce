/** Puts the demo's pages on its own web. */
import { readFileSync } from 'node:fs';
import qrcode from 'qrcode-generator';
import type { TestWeb } from '../stage/web';
import { HOME, LINK_TARGET, QR_TARGET, STEPS } from './steps';

const read = (name: string): string => readFileSync(new URL(`pages/${name}`, import.meta.url), 'utf8');

function qr(text: string): string {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  return code.createSvgTag({ cellSize: 5, margin: 2 });
}

/** Serves every step, what its links lead to, and the page that guides through them. */
export function putDemo(web: TestWeb): void {
  const put = (url: string, page: string): void => {
    const { origin } = new URL(url);
    web.put(url, read(`${page}.html`).replace('{{qr}}', () => qr(QR_TARGET)).replaceAll('{{target}}', QR_TARGET));
    web.put(`${origin}/style.css`, { body: read('style.css'), headers: { 'content-type': 'text/css' } });
    web.put(`${origin}/done`, read('done.html'));
  };
  for (const step of STEPS) put(step.url, step.page);
  put(LINK_TARGET, 'signin');
  put(QR_TARGET, 'signin');
  put(HOME, 'index');
  const rows = STEPS.map(({ url, zh, en }) => `<li><a href="${url}" target="_blank">${url}</a><br>${zh}<br><span class="soft">${en}</span></li>`);
  web.put(HOME, read('index.html').replace('{{steps}}', rows.join('\n')));
}
