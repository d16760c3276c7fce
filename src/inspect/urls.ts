import { judgeAddress } from '../core/reputation';

/** One JSON line per input line, in order: the verdict from the address and the registry alone. */
export function* inspectUrls(lines: Iterable<string>): Generator<string> {
  for (const line of lines) {
    const verdict = judgeAddress(line);
    if ('error' in verdict) yield JSON.stringify(verdict);
    else {
      const { url, site, standing, risk, reasons, entity } = verdict;
      yield JSON.stringify({ url, site, standing, risk, reasons, ...(entity ? { entity } : {}) });
    }
  }
}
