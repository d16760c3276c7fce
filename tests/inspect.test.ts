import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

function inspect(args: string[], input = ''): { status: number | null; lines: Record<string, unknown>[]; stderr: string; ms: number } {
  const started = performance.now();
  const run = spawnSync('npx', ['tsx', 'src/inspect/cli.ts', ...args], { input, encoding: 'utf8' });
  const lines = run.stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>);
  return { status: run.status, lines, stderr: run.stderr.split('\n').filter((line) => !line.startsWith('npm ')).join('\n'), ms: performance.now() - started };
}

describe('urls', () => {
  it('answers every line in order, what is no address with an error and risk 0', () => {
    const { status, lines, ms } = inspect(['urls'], 'https://www.icbc.com.cn/\nnot an address at all\nicbc-login.top\n');
    expect(status).toBe(0);
    expect(lines.map((line) => line['url'])).toEqual(['https://www.icbc.com.cn/', 'not an address at all', 'icbc-login.top']);
    expect(lines[0]).toMatchObject({ site: 'icbc.com.cn', standing: 'official', risk: 0 });
    expect(lines[1]).toMatchObject({ error: expect.any(String) as string, risk: 0 });
    expect(lines[2]).toMatchObject({ standing: 'suspicious', entity: { id: 'icbc' } });
    expect(ms).toBeLessThan(5_000);
  });
});

describe('fields', () => {
  const folder = mkdtempSync(join(tmpdir(), 'inspect-'));
  const file = join(folder, 'page.html');
  writeFileSync(file, '<input type=hidden><select></select><label>银行卡号 <input></label><textarea></textarea>');

  it('one line per recognised field, with its place among the controls', () => {
    const { status, lines } = inspect(['fields', file]);
    expect(status).toBe(0);
    expect(lines).toEqual([{ page: file, index: 2, kind: 'bank-card', confidence: expect.any(Number) as number, evidence: ['label: 银行卡号', 'before: 银行卡号'] }]);
  });

  it('an unreadable file: nothing answered, exit 2, one line that names it', () => {
    const { status, lines, stderr } = inspect(['fields', file, join(folder, 'missing.html')]);
    expect(status).toBe(2);
    expect(lines).toEqual([]);
    expect(stderr.trim()).toMatch(/^cannot read .*missing\.html: .*$/);
  });
});

it.each([[[]], [['nonsense']], [['fields']], [['urls', 'extra']]])('bad usage %j: exit 2 and one line', (args) => {
  const { status, stderr } = inspect(args);
  expect(status).toBe(2);
  expect(stderr.trim()).toMatch(/^usage: inspect /);
});
