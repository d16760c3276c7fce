/** Renders icons/*.svg to public/icons/<state>-<size>.png: `npx tsx scripts/icons.ts`. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

/** Sizes browsers ask for: toolbar (16, 32), extension page (48), store and installer (128). */
const SIZES = [16, 32, 48, 128];
const FROM = new URL('../icons/', import.meta.url);
const TO = new URL('../public/icons/', import.meta.url);

mkdirSync(TO, { recursive: true });
for (const file of readdirSync(FROM).filter((name) => name.endsWith('.svg'))) {
  const svg = readFileSync(new URL(file, FROM));
  for (const size of SIZES) {
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
    writeFileSync(new URL(`${file.replace('.svg', '')}-${size}.png`, TO), png);
  }
}
