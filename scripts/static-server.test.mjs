import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serve } from './static-server.mjs';

const outer = mkdtempSync(join(tmpdir(), 'static-server-'));
const root = join(outer, 'root');
let server;

before(async () => {
  mkdirSync(join(root, 'examples'), { recursive: true });
  mkdirSync(join(root, 'private'));
  writeFileSync(join(outer, 'secret.txt'), 'secret');
  writeFileSync(join(root, '.env'), 'secret');
  writeFileSync(join(root, 'private', 'a.txt'), 'secret');
  writeFileSync(join(root, 'examples', 'index.html'), '<p>hallo</p>');
  writeFileSync(join(root, 'examples', 'a.js'), 'export {};');
  symlinkSync(join(outer, 'secret.txt'), join(root, 'examples', 'link.txt'));
  server = await serve({
    root,
    home: '/examples/',
    allow: (path) => !path.startsWith('/private'),
    headers: (path) =>
      path.endsWith('/') ? { 'content-security-policy': "default-src 'none'" } : {},
  });
});

after(async () => {
  await server.close();
  rmSync(outer, { recursive: true });
});

/** As written: fetch would tidy the dots out of the path. */
function status(path, method = 'GET') {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.origin).port), '127.0.0.1', () =>
      socket.write(`${method} ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`),
    );
    socket.once('data', (data) => {
      resolve(Number(String(data).split(' ')[1]));
      socket.destroy();
    });
    socket.once('error', reject);
  });
}

test('sends a file with its type', async () => {
  const response = await fetch(`${server.origin}/examples/a.js?x=1`);
  assert.equal(response.headers.get('content-type'), 'text/javascript; charset=utf-8');
  assert.equal(await response.text(), 'export {};');
});

test('sends the index of a folder, with the headers that were asked for', async () => {
  const response = await fetch(`${server.origin}/examples`);
  assert.ok(response.url.endsWith('/examples/'));
  assert.equal(response.headers.get('content-security-policy'), "default-src 'none'");
  assert.equal(await response.text(), '<p>hallo</p>');
});

test('leads / home', async () => {
  assert.ok((await fetch(server.origin)).url.endsWith('/examples/'));
});

const REFUSED = [
  '/.env',
  '/examples/../../secret.txt',
  '/examples/%2e%2e/%2e%2e/secret.txt',
  '/examples/..%5c..%5csecret.txt',
  '/examples/link.txt',
  '/private/a.txt',
  '/private',
  '/examples/%2e%2e/private/a.txt',
  '//private/a.txt',
  '/examples/%00',
  '/%zz',
  '/absent',
];
for (const path of REFUSED)
  test(`refuses ${path}`, async () => assert.equal(await status(path), 404));

test('refuses to write', async () => assert.equal(await status('/examples/a.js', 'POST'), 405));
