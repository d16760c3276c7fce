/** Small helpers for the scripts that run before anything is installed: node built-ins only. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The project's folder. */
export const ROOT = new URL('..', import.meta.url).pathname;

/**
 * Runs a command in the project's folder with its output shown; answers whether it succeeded.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
export function run(command, args, env = {}) {
  const done = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' });
  return done.status === 0;
}

/** Installs the dependencies of the lock file where they are missing. Throws when that fails. */
export function installDependencies() {
  if (existsSync(`${ROOT}/node_modules/.package-lock.json`)) return;
  console.log('Installing dependencies (npm ci) …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) throw new Error('npm ci failed: see above');
}
