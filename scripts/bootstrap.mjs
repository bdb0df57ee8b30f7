import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// Runs right after `git clone`: nothing but Node's own modules may be imported here.

export const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'node_modules', '.installed-lock');

/** Installs what package-lock.json names, unless exactly that is installed already. */
export function bootstrap() {
  const problem = nodeProblem(process.versions.node);
  if (problem) {
    console.error(problem);
    process.exit(1);
  }
  const wanted = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  const hash = wanted.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;

  console.log('Installing the packages that package-lock.json names (npm ci) …');
  const { status, error } = npm(['ci', '--no-audit', '--no-fund'], { stdio: 'inherit' });
  if (status !== 0) {
    console.error(error?.message ?? '', '\nThe installation failed: see the lines above.');
    process.exit(1);
  }
  writeFileSync(stamp, hash);
}

/** The test runner loads ES modules with require(), which Node does from 20.19 and 22.12 on. */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const enough = major === 20 ? minor >= 19 : major === 22 ? minor >= 12 : major > 22;
  return enough
    ? undefined
    : `Node ${version} will not do: install Node 20.19 or newer, 22.12 or newer, or 24 (https://nodejs.org).`;
}

/** Runs npm by its JavaScript file: `npm.cmd` on Windows cannot be started without a shell. */
export function npm(args, options = {}) {
  const cli = npmCli();
  return cli
    ? spawnSync(process.execPath, [cli, ...args], { cwd: root, ...options })
    : spawnSync('npm', args, { cwd: root, shell: process.platform === 'win32', ...options });
}

function npmCli() {
  const bin = dirname(process.execPath);
  const candidates = [
    process.env.npm_execpath,
    join(bin, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(bin, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  return candidates.find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) bootstrap();
