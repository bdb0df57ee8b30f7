/* Bundles the contenders and counts their bytes: `node build.mjs [name …]` prints only that. */
import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const repository = join(here, '..', '..');
const modules = join(here, 'node_modules');

export async function listContenders() {
  const entries = await readdir(join(here, 'contenders'), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/**
 * What a page of this contender loads, and what that weighs. Everything that is sent counts, the
 * adapter in main.js too.
 *
 * @param bundle another build of the prebuilt file, to compare two builds of ours
 */
export async function buildContender(name, { bundle } = {}) {
  const folder = join(here, 'contenders', name);
  const { contender } = await import(pathToFileURL(join(folder, 'contender.mjs')));
  const { outputs, file } = await bundleMain(join(folder, contender.entry));
  const files = [
    ...(await prebuiltFiles(contender, bundle)),
    { kind: 'js', name: 'main.js', body: file, module: Boolean(contender.prebuilt) },
    ...(await styleFiles(folder, contender)),
  ];
  return {
    name,
    label: contender.label,
    group: contender.group,
    versions: await Promise.all((contender.packages ?? []).map(version)),
    bytes: weigh(files, contender.inlineCss),
    heaviest: heaviestPackages(outputs),
    skips: contender.skips ?? {},
    rootHtml: contender.rootHtml,
    inlineCss: contender.inlineCss,
    files,
  };
}

export function brotli(bytes) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params });
}

async function bundleMain(entry) {
  const { metafile, outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    legalComments: 'none',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'text', '.css': 'empty' },
    metafile: true,
    write: false,
  });
  return { outputs: metafile.outputs, file: Buffer.from(outputFiles[0].contents) };
}

/** Files that are used as their makers built them. */
async function prebuiltFiles({ scripts = [], prebuilt, besides = [] }, bundle) {
  const published = scripts.map((script) => ({ path: join(modules, script), module: false }));
  const paths = prebuilt ? [prebuilt, ...besides].map((path) => join(repository, path)) : [];
  if (bundle && prebuilt) paths[0] = bundle;
  const ours = paths.map((path) => ({ path, module: true }));
  return Promise.all(
    [...published, ...ours].map(async ({ path, module }) => ({
      kind: 'js',
      name: basename(path),
      body: await readFile(path),
      module,
    })),
  );
}

async function styleFiles(folder, { css = [] }) {
  if (css.length === 0) return [];
  const texts = await Promise.all(
    css.map((path) => readFile(join(path.startsWith('.') ? folder : modules, path), 'utf8')),
  );
  const options = { loader: 'css', minify: true, legalComments: 'none' };
  const { code } = await transform(texts.join('\n'), options);
  return [{ kind: 'css', name: 'style.css', body: Buffer.from(code) }];
}

function weigh(files, inlineCss = '') {
  const of = (kind) => files.filter((file) => file.kind === kind).map(({ body }) => body);
  const js = total(of('js'));
  const css = total(inlineCss ? [...of('css'), Buffer.from(inlineCss)] : of('css'));
  return { js, css, total: add(js, css) };
}

const NOTHING = { min: 0, gzip: 0, brotli: 0 };
const total = (bodies) => bodies.map(sizes).reduce(add, NOTHING);
const sizes = (body) => ({
  min: body.length,
  gzip: gzipSync(body, { level: 9 }).length,
  brotli: brotli(body).length,
});
const add = (a, b) => ({
  min: a.min + b.min,
  gzip: a.gzip + b.gzip,
  brotli: a.brotli + b.brotli,
});

function heaviestPackages(outputs) {
  const bytes = new Map();
  for (const [path, { bytesInOutput }] of Object.entries(Object.values(outputs)[0].inputs)) {
    const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? '(own)';
    bytes.set(name, (bytes.get(name) ?? 0) + bytesInOutput);
  }
  return [...bytes].sort(([, a], [, b]) => b - a).slice(0, 8);
}

async function version(name) {
  const manifest = JSON.parse(await readFile(join(modules, name, 'package.json'), 'utf8'));
  return `${manifest.name}@${manifest.version}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const wanted = process.argv.slice(2);
  for (const name of wanted.length > 0 ? wanted : await listContenders()) {
    const { bytes, heaviest } = await buildContender(name);
    console.log(name, bytes, heaviest);
  }
}
