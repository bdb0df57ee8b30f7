import { spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../bootstrap.mjs';
import { ensureDebian } from './ensure-debian.mjs';

/*
 * A PostgreSQL of Debian, started for this in a folder of its own and reached through a socket in it, computes the same
 * summaries as `summarise`. PostgreSQL refuses to run as root, so that root lends it the user that Debian made for it.
 */
const initdb = ensureDebian('initdb', 'postgresql', installed);
// A link to it may stand alone on the PATH; the other programs are where it leads.
const bin = dirname(realpathSync(initdb));
const user = process.getuid() === 0 ? 'postgres' : undefined;
const home = mkdtempSync(join(tmpdir(), 'pg-'));
if (user) chownSync(home, id('-u'), id('-g'));

let status = 1;
const data = join(home, 'data');
try {
  as(join(bin, 'initdb'), '-D', data, '-A', 'trust', '-E', 'UTF8', '--no-sync', '--locale=C.UTF-8');
  const options = `-c listen_addresses= -c unix_socket_directories=${home} -c fsync=off`;
  as(join(bin, 'pg_ctl'), '-D', data, '-w', '-l', join(home, 'log'), '-o', options, 'start');
  const env = {
    ...process.env,
    PGHOST: home,
    PGUSER: user ?? process.env.USER ?? '',
    PGDATABASE: 'postgres',
    PSQL: join(bin, 'psql'),
  };
  const test = join(root, 'scripts', 'verify', 'in-postgresql.mjs');
  const args = ['--import', 'tsx', '--test', '--test-reporter=spec', test];
  ({ status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env }));
} finally {
  as(join(bin, 'pg_ctl'), '-D', data, '-m', 'immediate', 'stop');
  rmSync(home, { recursive: true, force: true });
}
process.exitCode = status === 0 ? 0 : 1;

/** Debian keeps the programs of each version apart and off the PATH. */
function installed() {
  try {
    const folder = '/usr/lib/postgresql';
    return readdirSync(folder).map((version) => join(folder, version, 'bin'));
  } catch {
    return [];
  }
}

function id(what) {
  return Number(spawnSync('id', [what, user], { encoding: 'utf8' }).stdout);
}

function as(program, ...args) {
  const [file, ...rest] = user
    ? ['runuser', '-u', user, '--', program, ...args]
    : [program, ...args];
  const {
    status: ended,
    stdout,
    stderr,
    error,
  } = spawnSync(file, rest, {
    cwd: '/',
    encoding: 'utf8',
    // The server would keep a pipe open, and with it this call.
    stdio: program.endsWith('pg_ctl') ? 'ignore' : 'pipe',
  });
  if (ended !== 0) throw new Error(`${program}: ${error ?? ''}${stdout ?? ''}${stderr ?? ''}`);
}
