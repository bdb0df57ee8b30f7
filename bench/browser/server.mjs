import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { brotli } from './build.mjs';
import { makeSpec } from './shared/statements.js';

/** Serves the same page shell for everyone, every file precompressed; pages are made on demand. */
export async function serve(contenders) {
  const harness = await harnessScript();
  const files = new Map(
    contenders.flatMap(({ name, files }) =>
      files.map((file) => [`/${name}/${file.name}`, { ...file, body: brotli(file.body) }]),
    ),
  );
  const pages = new Map();
  const pageFor = (url) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const contender = contenders.find(({ name }) => pathname === `/${name}/`);
    if (contender && !pages.has(url)) {
      pages.set(url, brotli(Buffer.from(page(contender, searchParams, harness))));
    }
    return pages.get(url);
  };

  const server = createServer(({ url }, response) => {
    const html = pageFor(url);
    if (html) return send(response, 'text/html', html);
    const file = files.get(url);
    if (!file) return response.writeHead(404).end();
    return send(response, file.kind === 'js' ? 'text/javascript' : 'text/css', file.body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => server.close(),
  };
}

function send(response, type, body) {
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'content-encoding': 'br',
    'content-length': body.length,
    'cache-control': 'no-store',
  });
  response.end(body);
}

async function harnessScript() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('shared/page.js', import.meta.url))],
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
  });
  return outputFiles[0].text;
}

function page({ rootHtml, inlineCss, files }, query, harness) {
  const items = Number(query.get('items') ?? 36);
  const widgets = Number(query.get('widgets') ?? 1);
  const paged = query.get('mode') === 'paged';
  const roots = Array.from({ length: widgets }, (_, index) => {
    const content = rootHtml ? rootHtml(makeSpec(items), { paged }) : '';
    const label = `Vragenlijst ${index + 1}`;
    return `<section aria-label="${label}"><div class="bench-root">${content}</div></section>`;
  });
  const styles = files
    .filter(({ kind }) => kind === 'css')
    .map(({ name }) => `<link rel="stylesheet" href="${name}">`);
  const scripts = files
    .filter(({ kind }) => kind === 'js')
    .map(
      ({ name, module }) => `<script src="${name}" ${module ? 'type="module"' : 'defer'}></script>`,
    );
  return [
    '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Vragenlijst</title>',
    // Without it the browser asks for a favicon.
    '<link rel="icon" href="data:,">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<script>${harness}</script>`,
    inlineCss ? `<style>${inlineCss}</style>` : '',
    ...styles,
    ...scripts,
    '</head><body><main><h1>Vragenlijst</h1>',
    ...roots,
    '</main></body></html>',
  ].join('');
}
