import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { npm, root } from './bootstrap.mjs';
import { filesUnder } from './files-under.mjs';

const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const CACHE = join(root, '.cache', 'browsers');
const DOWNLOADER = '@puppeteer/browsers@2.13.2'; // 3.x wants Node 22

/** The path of a Chromium-like browser; with `install` one is fetched when there is none. */
export function ensureBrowser({ install = false } = {}) {
  const wanted = process.env.CHROME_PATH;
  if (wanted) {
    // Never ignored: a test that silently runs in another browser proves nothing.
    if (isExecutable(wanted)) return wanted;
    throw new Error(`CHROME_PATH is ${wanted}, and that cannot be run.`);
  }
  const found = findBrowser() ?? (install ? (fromDebian() ?? fromDownload()) : undefined);
  if (found) return found;
  throw new Error(
    'No Chrome or Chromium was found. Three things to try:\n' +
      '  1. install Chromium with your system (Debian: apt-get install chromium)\n' +
      '  2. set CHROME_PATH to a browser that is there\n' +
      '  3. run `node scripts/ensure-browser.mjs --install` with a network connection',
  );
}

/** Switches that keep a test browser quiet; root, as in a container, cannot have the sandbox. */
export function browserArguments() {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--disable-sync',
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
  ];
}

function findBrowser() {
  return candidates().find(isExecutable) ?? downloaded();
}

function candidates() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  if (process.platform === 'darwin')
    return [...onPath, ...MAC.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`)];
  if (process.platform !== 'win32') return onPath;
  const homes = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
    (key) => process.env[key],
  );
  return homes.filter(Boolean).flatMap((home) => WINDOWS.map((file) => join(home, file)));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** What an earlier download left in the project's own cache: chrome/<platform-version>/<folder>/. */
function downloaded() {
  const names = ['chrome', 'chrome.exe', 'Google Chrome for Testing'];
  return filesUnder(CACHE)
    .filter((file) => names.includes(basename(file)))
    .map((file) => join(CACHE, file))
    .find(isExecutable);
}

function fromDebian() {
  // Not on Ubuntu: its chromium package is an empty shell around a snap.
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  if (!/^ID=debian$/m.test(release) || process.getuid?.() !== 0) return undefined;
  console.error('Installing Chromium with apt-get …');
  const apt = (...args) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
      // Standard output is for the path alone.
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation');
  return findBrowser();
}

function fromDownload() {
  console.error('Downloading Chrome …');
  const args = ['exec', '--yes', '--', DOWNLOADER, 'install', 'chrome@stable', '--path', CACHE];
  npm(args, { stdio: ['ignore', 2, 2] });
  return findBrowser();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(ensureBrowser({ install: process.argv.includes('--install') }));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
