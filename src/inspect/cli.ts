/** `npm run -s inspect -- urls|fields`: the guard's judgement on the command line, for tests and measurements. */
import { createInterface } from 'node:readline';
import { once } from 'node:events';

const USAGE = 'usage: inspect urls < LINES | inspect fields FILE...';
/** Answer lines collected before a write. */
const BATCH = 2_000;

async function print(lines: Iterable<string>): Promise<void> {
  let batch: string[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    const text = `${batch.join('\n')}\n`;
    batch = [];
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  };
  for (const line of lines) if (batch.push(line) >= BATCH) await flush();
  await flush();
}

async function standardInput(): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) lines.push(line);
  return lines;
}

async function main([command, ...files]: string[]): Promise<void> {
  if (command === 'urls' && files.length === 0) {
    const { inspectUrls } = await import('./urls');
    await print(inspectUrls(await standardInput()));
  } else if (command === 'fields' && files.length > 0) {
    const { inspectFields } = await import('./fields');
    await print(inspectFields(files));
  } else {
    throw new Error(USAGE);
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
