/** Field recognition on saved pages. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { isCandidate, recogniseField } from '../page/fields';

function readPage(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/**
 * One JSON line per recognised field of each page, in the order of the files. All files are read first, so that an
 * unreadable one answers nothing. Throws an Error that names it.
 */
export function* inspectFields(files: readonly string[]): Generator<string> {
  const pages = files.map((file) => [file, readPage(file)] as const);
  for (const [page, html] of pages) {
    const { window } = new JSDOM(html);
    for (const [index, element] of [...window.document.querySelectorAll('input,select,textarea')].entries()) {
      const finding = isCandidate(element) ? recogniseField(element) : null;
      if (finding) yield JSON.stringify({ page, index, ...finding });
    }
    window.close();
  }
}
