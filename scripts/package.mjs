/** Zips both builds for the stores: `npm run package` → artifacts/privacy-wall-<browser>-<version>.zip. Same input, same bytes. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';

/** A fixed date makes the archive depend on its content alone. */
const DATE = new Date('2020-01-01T00:00:00Z');

const { version } = JSON.parse(readFileSync('manifest.json', 'utf8'));
mkdirSync('artifacts', { recursive: true });
for (const browser of ['chrome', 'firefox']) {
  const folder = `dist/${browser}`;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(`${folder}/${name}`).isFile()).sort();
  const files = Object.fromEntries(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(`${folder}/${name}`)]));
  const zip = zipSync(files, { level: 9, mtime: DATE });
  const target = `artifacts/privacy-wall-${browser}-${version}.zip`;
  writeFileSync(target, zip);
  console.log(`${target}  ${names.length} files, ${zip.length} bytes`);
}
