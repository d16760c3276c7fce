import { execFileSync } from 'node:child_process';

/** Builds both forms once, so that no test runs against an old build. `PRIVACY_WALL_BUILT=1`: the caller has just built. */
export default function build(): void {
  if (process.env['PRIVACY_WALL_BUILT'] === '1') return;
  execFileSync('npm', ['run', '-s', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
