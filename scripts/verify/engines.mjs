import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../bootstrap.mjs';
import { compile } from '../compile.mjs';
import { browserArguments, ensureBrowser } from '../ensure-browser.mjs';
import { ensureDebian } from './ensure-debian.mjs';
import { digests } from './sheets.js';

/*
 * 10,000 random sheets of each instrument give the same bits in Node, Chromium and Firefox: scores, and the summary of the
 * group. The figures of its report take logarithms and exponents, whose last digit JavaScript leaves to the engine. A
 * browser needs no driver for this: it opens a page, and the page sends what it found.
 */
const SHEETS = 10_000;
const AS_GOOD_AS_SAME = 1e-12;
const PATIENCE = 300_000;
const core = join(root, 'packages', 'core', 'dist');
const PAGE = `<!doctype html><meta charset="utf-8"><title>Same bits</title><script type="module">
  import { digests } from '/sheets.js';
  const send = (found) => fetch('/answer', { method: 'POST', body: JSON.stringify(found) });
  try { await send(await digests((file) => import('/core/' + file), ${SHEETS})); }
  catch (error) { await send({ error: String(error) }); }
</script>`;

if (!compile()) process.exit(1);

const found = { Node: await digests((file) => import(join(core, file)), SHEETS) };
const home = mkdtempSync(join(tmpdir(), 'engines-'));
const chromium = ensureBrowser({ install: true });
const firefox = process.env.FIREFOX_PATH ?? ensureDebian('firefox-esr', 'firefox-esr');
found.Chromium = await answerOf(chromium, [
  ...browserArguments(),
  '--headless',
  `--user-data-dir=${join(home, 'chromium')}`,
]);
found.Firefox = await answerOf(firefox, [
  '--headless',
  '--no-remote',
  '--new-instance',
  '--profile',
  mkdtempSync(join(home, 'firefox-')),
]);
rmSync(home, { recursive: true, force: true, maxRetries: 5 });

let differences = 0;
let furthest = 0;
for (const [instrument, { figures, ...own }] of Object.entries(found.Node)) {
  for (const [part, digest] of Object.entries(own)) {
    const others = Object.entries(found).filter(([, all]) => all[instrument]?.[part] !== digest);
    differences += others.length;
    const verdict =
      others.length > 0 ? `differ in ${others.map(([name]) => name).join(', ')}` : 'same bits';
    console.log(`${instrument}, ${part}: ${verdict} (${digest.slice(0, 12)})`);
  }
  for (const [name, all] of Object.entries(found)) {
    const apart = distance(figures, all[instrument].figures);
    furthest = Math.max(furthest, apart);
    if (apart <= AS_GOOD_AS_SAME) continue;
    differences += 1;
    console.log(`${instrument}, figures of the group: differ in ${name} by ${apart}`);
  }
}
console.log(`Figures of groups are at most ${furthest.toExponential(1)} of their size apart.`);
console.log(
  `${SHEETS} sheets of ${Object.keys(found.Node).length} instruments in ${Object.keys(found).join(', ')}: ${differences} differences`,
);
process.exitCode = differences > 0 ? 1 : 0;

/** The largest difference, as a share of the figure or of 1. */
function distance(own, other) {
  if (own.length !== other.length) return Infinity;
  const apart = own.map((value, index) => {
    return Math.abs(value - other[index]) / Math.max(1, Math.abs(value));
  });
  // What is no number differs from all.
  return apart.reduce((most, one) => (one <= most ? most : one), 0);
}

async function answerOf(browser, args) {
  const { origin, answer, close } = await serve();
  const child = spawn(browser, [...args, origin], { stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  const gone = new Promise((_, failed) => {
    child.once('error', failed);
    child.once('exit', () => failed(new Error(`${browser} ended without an answer.`)));
  });
  try {
    const text = await Promise.race([answer, gone]);
    const { error, ...all } = JSON.parse(text);
    if (error) throw new Error(`${browser}: ${error}`);
    return all;
  } finally {
    clearTimeout(timer);
    gone.catch(() => undefined);
    if (child.exitCode === null) {
      child.kill();
      await new Promise((ended) => child.once('exit', ended));
    }
    close();
  }
}

async function serve() {
  let answered;
  const answer = new Promise((resolve) => {
    answered = resolve;
  });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/answer') {
      let body = '';
      request.setEncoding('utf8').on('data', (chunk) => (body += chunk));
      request.on('end', () => {
        response.end();
        answered(body);
      });
    } else if (pathname === '/') {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE);
    } else if (pathname === '/sheets.js' || /^\/core\/[\w./-]+\.js$/.test(pathname)) {
      const file =
        pathname === '/sheets.js'
          ? new URL('sheets.js', import.meta.url)
          : join(core, pathname.slice('/core/'.length));
      response.setHeader('content-type', 'text/javascript; charset=utf-8').end(readFileSync(file));
    } else response.writeHead(404).end();
  });
  await new Promise((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${server.address().port}/`, answer, close };
}
