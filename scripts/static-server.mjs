import { createReadStream, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Serves the files under `root` on this machine only.
 *
 * @param {object} options
 * @param {string} options.root
 * @param {number} [options.port] 0 takes any free port
 * @param {(path: string) => Record<string, string>} [options.headers] more response headers, for a
 *   Content-Security-Policy
 * @param {(path: string) => boolean} [options.allow] narrows what may be read
 * @param {string} [options.home] where `/` leads
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serve({ root, port = 0, headers = () => ({}), allow = () => true, home }) {
  const base = realpathSync(root);
  const server = createServer((request, response) => {
    const path = pathOf(request.url);
    if (path === '/' && home) return response.writeHead(302, { location: home }).end();
    if (!['GET', 'HEAD'].includes(request.method)) return refuse(response, 405);
    const file = path !== undefined && allow(path) ? fileFor(base, path) : undefined;
    if (!file) return refuse(response, 404);
    if (file.folder && !path.endsWith('/'))
      return response.writeHead(302, { location: `${path}/` }).end();
    response.writeHead(200, {
      'content-type': TYPES[extname(file.path)] ?? 'application/octet-stream',
      'content-length': file.size,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...headers(path),
    });
    if (request.method === 'HEAD') return response.end();
    return createReadStream(file.path).pipe(response);
  });
  await new Promise((listening, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', listening);
  });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  };
}

/** The decoded path, or nothing for one that climbs out, looks into a dotfile or hides its start. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0]);
    return /\/[./]|\\|\0/.test(path) || !path.startsWith('/') ? undefined : path;
  } catch {
    return undefined;
  }
}

function fileFor(base, path) {
  try {
    const target = realpathSync(resolve(base, `.${path}`));
    // After realpath: a symbolic link must not lead outside either.
    if (target !== base && !target.startsWith(base + sep)) return undefined;
    const found = statSync(target);
    if (!found.isDirectory()) return { path: target, size: found.size, folder: false };
    const index = join(target, 'index.html');
    return { path: index, size: statSync(index).size, folder: true };
  } catch {
    return undefined;
  }
}

function refuse(response, status) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${status}\n`);
}
